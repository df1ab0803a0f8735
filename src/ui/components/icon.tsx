/** One family: 24 units, a round line of 1.75, drawn in the colour of the text. */
const PATHS = {
  alert: 'M12 4 3 19.5h18L12 4Zm0 6v4.5m0 2.6v.1',
  baby: 'M12 4.5a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9 11v.4m6-.4v.4M9.3 15c1.6 1.5 3.8 1.5 5.4 0M12 4.5c-.6-1.6.6-2.6 2-2.2',
  back: 'M9 7 4.5 11.5 9 16M5 11.5h9a5.5 5.5 0 0 1 5.5 5.5v1',
  bubble: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 5Z',
  card: 'M3.5 6h17v12h-17V6ZM7 10h5m-5 4h10',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 6 6 6-6 6',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 4V12l3 2',
  copy: 'M9 9h10v11H9V9Zm-4 6V4h10',
  counter: 'M4 20V10l8-5.5L20 10v10M3 20h18M9 20v-6h6v6',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm-8.5 8.5h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17Z',
  heart: 'M12 20S4 15.3 4 9.4A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.4C20 15.3 12 20 12 20Z',
  move: 'M3.5 12h13m-5-5 5 5-5 5m9-12v14',
  online: 'M4 5h16v11H4V5Zm5 15h6m-3-4v4',
  open: 'M14 4.5h5.5V10M19.5 4.5 11 13M18 14v5.5H4.5V6H10',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm-7.5 16.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  phone:
    'M5.5 4h4l1.5 4.5-2.3 1.7a11 11 0 0 0 5.1 5.1l1.7-2.3L20 14.5v4a1.5 1.5 0 0 1-1.6 1.5C10.5 19.5 4.5 13.5 4 5.6A1.5 1.5 0 0 1 5.5 4Z',
  place: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0C5.5 15 12 21 12 21Zm0-13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  print: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7v-6Z',
  qr: 'M4.5 4.5h5.5v5.5H4.5V4.5Zm9.5 0h5.5v5.5H14V4.5Zm-9.5 9.5h5.5v5.5H4.5V14Zm9.5 0v2.5m0 3h2.5m3-5.5v5.5M16.5 14h3',
  question: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2 1-1.2 1.8m0 2.8v.1',
  refresh: 'M19.5 5v4.5H15M19 9.5A7.5 7.5 0 1 0 19.5 13',
  settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6l-7-2.5Zm-3 8.3 2.2 2.2 4-4.3',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v1.5m0 15V21M3 12h1.5m15 0H21M5.6 5.6l1.1 1.1m10.6 10.6 1.1 1.1m0-12.8-1.1 1.1M6.7 17.3l-1.1 1.1',
  wait: 'M7 4h10M7 20h10M8 4c0 4 3 5.5 4 8-1 2.5-4 4-4 8m8-16c0 4-3 5.5-4 8 1 2.5 4 4 4 8',
  work: 'M4 8h16v11H4V8Zm5 0V5h6v3M4 13h16',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a text; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
