/**
 * The page's own world tells the text of alert() and confirm() by an event. Its name is made up anew in every document and
 * agreed between our two worlds before any script of the page runs, so that a page can neither hear the event nor send it.
 * Only a page that is read after a click, when its scripts run already, could listen to the agreement.
 */
export const NAME_TOLD = 'yibao:dialog';
/** Sent by the reader where it comes second. */
export const NAME_ASKED = 'yibao:dialog?';
/** Sent by the reader where dialogs are not to be read; as hard to guess as the name it is made from. */
export const giveBackName = (name: string): string => `${name}!`;
/** Longer texts are cut: a message to a person is short. */
export const DIALOG_TEXT_MAX = 2_000;
