/** A frame tells at most fifty things. */
export const PER_FRAME = 40;

/** How a page can say something: each puts a text there by script, so that the page's own parser has no part in it. */
export const SOURCES = {
  text: { says: '账户已冻结', signal: 'account-frozen' },
  input: { says: '医保码未激活', signal: 'credential-inactive' },
  pair: { says: '暂停参保', signal: 'enrolment-suspended' },
} as const;
export type Source = keyof typeof SOURCES;

/** Runs in a frame. */
export function fill({ source, says, texts, first }: { source: Source; says: string; texts: readonly string[]; first: number }): void {
  const list = document.createElement('dl');
  for (const [index, text] of texts.entries()) {
    const said = `${says} ${first + index} ${text}`;
    if (source === 'input') {
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = said;
      const row = document.createElement('p');
      row.append(field);
      list.append(row);
    } else if (source === 'pair') {
      list.append(
        Object.assign(document.createElement('dt'), { textContent: '参保状态' }),
        Object.assign(document.createElement('dd'), { textContent: said }),
      );
    } else {
      const box = document.createElement('div');
      box.setAttribute('role', 'alert');
      box.textContent = said;
      list.append(box);
    }
  }
  document.body.append(list);
}

/** What is drawn, with everything unfolded. */
export function drawn(): { text: string; foreign: string[]; hit: boolean; elements: number } {
  for (let depth = 0; depth < 3; depth += 1) for (const fold of document.querySelectorAll('details')) fold.open = true;
  const strange =
    '#app :is(img:not([src^="/icon/"]), script, iframe, style, link, base, meta, object, embed, video, audio, template, [href*="leak"], [srcset], [ping], title)';
  const own = [...document.querySelectorAll('#app *')];
  const handlers = own.filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on')));
  return {
    text: document.querySelector('#app')?.textContent ?? '',
    foreign: [...document.querySelectorAll(strange), ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 120)),
    hit: 'hit' in window,
    elements: own.length,
  };
}
