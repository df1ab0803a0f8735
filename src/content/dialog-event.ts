/** Name of the event by which the page's own world tells the text of alert() and confirm(). One way: nothing comes back. */
export const DIALOG_EVENT = 'yibao:dialog';
/** Longer texts are cut: a message to a person is short. */
export const DIALOG_TEXT_MAX = 2_000;
