import type { Dom } from '../detect/dom.ts';
import { REDRAWN_MS, type Board } from './board.ts';

/**
 * Gives what keeps the board in step with the page: it looks what of it is gone.
 * @param shown called with whether the page says something else now
 * @param readAgain called some time after something was withdrawn, for the page may say the same elsewhere
 */
export function createRefresh(
  board: Board,
  dom: Dom,
  shown: (isOther: boolean) => void,
  readAgain: () => void,
  signal: AbortSignal,
): () => void {
  let view = location.href;
  let timer: number | undefined;
  let isLess = false;
  const refresh = () => {
    if (signal.aborted) return;
    const hasLeft = location.href !== view && board.leaveView(performance.now());
    view = location.href;
    const before = board.places().size;
    const changed = board.refresh(performance.now());
    const places = [...board.places().values()];
    isLess ||= places.length < before;
    if (isLess || places.some((element) => !dom.connected(element)))
      timer ??= window.setTimeout(() => {
        timer = undefined;
        if (isLess && !signal.aborted) readAgain();
        isLess = false;
        refresh();
      }, REDRAWN_MS);
    shown(changed || hasLeft);
  };
  return refresh;
}
