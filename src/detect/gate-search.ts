import type { GateData } from './gate-data.ts';
import { once } from './once.ts';
import { createRareWords } from './rare-words.ts';

/** Told where a piece stands that is rare, or a label and behind it an amount of nothing. */
export type See = (from: number, to: number) => boolean;
/** Tells whether a text holds any of these; whoever is told of one answers whether to look for more. */
export type Search = (text: string, see?: See) => boolean;

/** Without regard to case it would take a browser longer to prepare than to use. */
const LETTERS = /[a-zA-Z]{2}/;
/** A zero that begins a number, a year or a month of a date apart; or a minus before a number. */
const NOTHING = /[0\u96f6](?<!\d[.,\-/:\u5e74\u6708]?.)|[-－\u2212–](?<!\d\s?.)(?=\s*(?:[¥￥]\s*)?\d)/g;
/** A label stands this near to its amount, with all the white space of the source between. */
const LABEL_REACH = 1_000;

/** Much faster than the reading of each word (see gate.ts), and never silent where that finds something. */
export function createSearch(data: GateData): Search {
  const { search } = data;
  const rareWords = once(() => createRareWords(data));
  const numbers = once(() => new RegExp(search.numbers, 'g'));
  const latin = once(() => new RegExp(search.latin, 'gi'));
  const labels = once(() => new RegExp(search.labels, 'i'));
  /** Tells of each match, from so far before its end, that counts. */
  const has = (regex: RegExp, text: string, see?: See, reach = 1, counts?: (text: string, from: number, end: number) => boolean) => {
    let found = false;
    regex.lastIndex = 0;
    while (regex.test(text)) {
      const end = regex.lastIndex;
      const from = Math.max(0, end - reach);
      if (counts && !counts(text, from, end)) continue;
      if (!see?.(from, end)) return true;
      found = true;
    }
    return found;
  };
  /** Each character is searched once for a label, however many amounts a text holds; no label holds the sign that ends a search. */
  const labelBefore = () => {
    let label = -1;
    let next = 0;
    return (text: string, from: number, end: number) => {
      if (label >= from) return true;
      const begin = Math.max(from, next);
      const at = text.slice(begin, end).search(labels());
      if (at >= 0) label = begin + at;
      next = at < 0 ? end : label + 1;
      return at >= 0;
    };
  };
  const searches: readonly Search[] = [
    (text, see) => rareWords()(text, see),
    (text, see) => has(numbers(), text, see),
    (text, see) => LETTERS.test(text) && has(latin(), text, see),
    (text, see) => has(NOTHING, text, see, LABEL_REACH, labelBefore()),
  ];
  return (text, see) => {
    let found = false;
    for (const each of searches) {
      if (each(text, see)) found = true;
      if (found && !see) break;
    }
    return found;
  };
}
