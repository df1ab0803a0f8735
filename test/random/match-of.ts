import type { Expression } from '../../src/knowledge/expression.ts';
import type { Chooser } from './trees.ts';

type Repeat = Extract<Expression, { kind: 'repeat' }>;

export interface Looks {
  /** Tried for a set of characters before those that it lists, the best first. */
  readonly first: string;
  /** Tried behind them. */
  readonly last: string;
  /** A text for what repeats, made of texts for what is repeated. */
  readonly repeat: (expression: Repeat, one: () => string) => string;
}

/** A text that matches an expression, as far as its looks do not mind. */
export function matchOf(expression: Expression, by: Chooser, looks: Looks): string {
  switch (expression.kind) {
    case 'set':
      return characterOf(expression.source, looks);
    case 'edge':
    case 'look':
      return '';
    case 'choice':
      return matchOf(by.of(expression.parts), by, looks);
    case 'sequence':
      return expression.parts.map((part) => matchOf(part, by, looks)).join('');
    case 'repeat':
      return looks.repeat(expression, () => matchOf(expression.inner, by, looks));
  }
}

function characterOf(set: string, { first, last }: Looks): string {
  if (!/^[[\\]/.test(set)) return set;
  const regex = new RegExp(`^${set}$`);
  return [...first, ...set.replace(/^\[\^?|\]$|\\(?=\W)/g, ''), ...last].find((char) => regex.test(char)) ?? '';
}
