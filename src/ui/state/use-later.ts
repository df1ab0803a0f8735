import { useEffect, useState } from 'preact/hooks';

/**
 * A value as it was until the next picture is on the screen: what stands far below is drawn anew after what is looked at, so that
 * each takes one frame.
 */
export function useLater<T>(value: T): T {
  const [shown, setShown] = useState(value);
  // An effect runs when the picture has been painted.
  useEffect(() => setShown(() => value), [value]);
  return shown;
}
