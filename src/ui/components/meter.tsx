/** Widest bar, in units of the picture. */
const WIDTH = 100;

/** How much of a limit is used, as a bar; the words beside it say the same. */
export function Meter({ used, limit }: { used: number; limit: number }) {
  const width = limit > 0 ? Math.min(WIDTH, (used / limit) * WIDTH) : WIDTH;
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width={WIDTH} height="1" />
      <rect class="bar-fund" width={width} height="1" />
    </svg>
  );
}
