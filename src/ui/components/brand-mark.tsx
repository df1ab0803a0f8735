/** The icon, drawn in place: as a picture it would be one more request before the first paint. The frame of each page holds the same. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#0e6a68" />
      <path
        d="M36 22h56a18 18 0 0 1 18 18v32a18 18 0 0 1-18 18H68L47 108a3.5 3.5 0 0 1-6-2.5V90h-5a18 18 0 0 1-18-18V40a18 18 0 0 1 18-18Z"
        fill="#f9f7f1"
      />
      <path d="M64 36v40M44 56h40" fill="none" stroke="#0e6a68" stroke-width="13" stroke-linecap="round" />
    </svg>
  );
}
