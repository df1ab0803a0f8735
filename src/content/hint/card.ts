import type { HintCard, Mark } from '../../messaging/replies.ts';

export interface CardActions {
  readonly close: () => void;
  readonly checklist: () => void;
}

function element<K extends keyof HTMLElementTagNameMap>(document: Document, name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

type OnTrusted = (button: HTMLButtonElement, act: () => void, seen?: Element) => void;

/** Draws one sentence in the place of the card, with the way to close it. */
export function drawNotice(document: Document, { reloadLabel, closeLabel }: Mark, onTrusted: OnTrusted, close: () => void): HTMLElement {
  const box = element(document, 'section', '', 'card');
  box.setAttribute('role', 'alert');
  const button = element(document, 'button', '✕', 'x');
  button.setAttribute('aria-label', closeLabel);
  onTrusted(button, close);
  box.append(element(document, 'p', reloadLabel, 'notice'), button);
  return box;
}

/** Draws the short card: what it means, who acts, the first step, the way to the checklist. All of it is text. */
export function drawCard(document: Document, card: HintCard, onTrusted: OnTrusted, actions: CardActions): HTMLElement {
  const box = element(document, 'section', '', 'card');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', card.title);
  box.lang = card.lang;
  const title = element(document, 'h2', card.title);
  title.tabIndex = -1;
  const close = element(document, 'button', '✕', 'x');
  close.setAttribute('aria-label', card.closeLabel);
  onTrusted(close, actions.close);
  const facts = element(document, 'dl');
  facts.append(element(document, 'dt', card.actorLabel), element(document, 'dd', card.actor));
  if (card.firstStep) facts.append(element(document, 'dt', card.firstStepLabel), element(document, 'dd', card.firstStep));
  const go = element(document, 'button', card.checklistLabel, 'go');
  onTrusted(go, actions.checklist, box);
  if (card.likelihood) box.append(element(document, 'span', card.likelihood, 'tag'));
  box.append(title, close, element(document, 'p', card.answer), facts, go);
  if (card.source) box.append(element(document, 'small', card.source));
  return box;
}
