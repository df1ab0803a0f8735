import { DIALOG_TEXT_MAX, giveBackName, NAME_ASKED, NAME_TOLD } from './dialog-event.ts';

/**
 * Calls back with the text of every alert() and confirm() of this frame, once the page's world has told its event's name.
 * What it answers has the page's world give the page its own functions back.
 */
export function hearDialogs(document: Document, hear: (text: string) => void, signal: AbortSignal): () => void {
  let giveBack: Event | undefined;
  const detailOf = (event: Event) => String((event as CustomEvent).detail);
  const onDialog = (event: Event) => hear(detailOf(event).slice(0, DIALOG_TEXT_MAX));
  const onName = (event: Event) => {
    // So the other side knows that it was heard.
    event.preventDefault();
    document.addEventListener(detailOf(event), onDialog, { signal });
    giveBack = new Event(giveBackName(detailOf(event)));
  };
  document.addEventListener(NAME_TOLD, onName, { once: true, signal });
  if (document.readyState === 'loading') document.dispatchEvent(new Event(NAME_ASKED));
  return () => void (giveBack && document.dispatchEvent(giveBack));
}
