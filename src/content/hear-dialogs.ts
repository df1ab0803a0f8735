import { DIALOG_TEXT_MAX, NAME_ASKED, NAME_TOLD } from './dialog-event.ts';

/** Calls back with the text of every alert() and confirm() of this frame, once the page's world has told its event's name. */
export function hearDialogs(document: Document, hear: (text: string) => void, signal: AbortSignal): void {
  const detailOf = (event: Event) => String((event as CustomEvent).detail);
  const onDialog = (event: Event) => hear(detailOf(event).slice(0, DIALOG_TEXT_MAX));
  const onName = (event: Event) => {
    // So the other side knows that it was heard.
    event.preventDefault();
    document.addEventListener(detailOf(event), onDialog, { signal });
  };
  document.addEventListener(NAME_TOLD, onName, { once: true, signal });
  if (document.readyState === 'loading') document.dispatchEvent(new Event(NAME_ASKED));
}
