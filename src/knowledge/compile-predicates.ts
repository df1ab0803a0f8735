import type { Marks, Predicates } from '../detect/predicates.ts';
import {
  ATTRIBUTE,
  CHOICE,
  CONTRAST,
  COPULA,
  COUNTED,
  ENDS_SAYING_OF_ALL,
  INSURANCE_END,
  LATIN_NEGATION,
  MANY,
  MONTHS,
  PREDICATE_CHARACTERS,
  YUAN,
} from '../domain/writing.ts';

/** @param term gives the source of a term with all its forms */
export function compilePredicates(term: (id: string) => string): Predicates<string> {
  const no = term('negative-value');
  return {
    inside: PREDICATE_CHARACTERS,
    end: ENDS_SAYING_OF_ALL,
    between: '[、·|]',
    ends: '[。!?;:\\n]',
    choice: CHOICE,
    negation: LATIN_NEGATION,
    relative: `^${ATTRIBUTE}`,
    endsInAmount: `\\d(?:${YUAN})?$`,
    endsInZero: `0(?:${YUAN})?$`,
    isOne: COPULA,
    nothing: `^[^,。;:\\d]{0,8}[:(]?\\s*(?:(?:[¥$]|cny|rmb)\\s*)?0+(?:\\.0+)?\\s*(?:${YUAN}|${MONTHS}|${COUNTED})?\\)?(?=$|[,;。]|[\\u4e00-\\u9fff]{2,8}:)`,
    denied: `^[^,。;:]{0,8}:\\s*(?:-+$|—+$|(?:${no})[^,。;:]{0,3}$)|^[^,。;:?]{0,4}(?:${no})$|^[^,。;:]{0,4}:\\s*\\d[\\d,.]{0,12}[万]?${MANY}|^:\\s*(?:19|20)\\d{2}[-/年]\\d|^ ?\\d{1,6}${MANY}`,
    labelled: `[：:]\\s*(?:[¥￥]\\s*)?(-?[\\d,]+(?:\\.\\d+)?)\\s*${YUAN}?$`,
    empty: '[：:]\\s*(?:-+|—+)?$',
    value: '^[^：:]{1,30}[：:](.{1,30})$',
    insurance: INSURANCE_END,
    unsuccess: term('mood-unsuccess'),
  };
}

export const MARKS: Marks<string> = {
  sentenceEnd: '[。!?\\n]|\\.(?!\\d)',
  clauseEnd: `[,，、;]|(?=${CONTRAST})|(?<=[a-z]) (?=but |however |aber |jedoch )`,
  numbered: '(?<![\\d.a-z]|\\d[,:])(?:\\d{1,2}|[a-e])[.、:)](?!\\d)',
  coded: '(?<![\\d.])\\d(?=[\\u4e00-\\u9fff])',
};
