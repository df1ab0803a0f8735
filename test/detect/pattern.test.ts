import { describe, expect, it } from 'vitest';
import { patternSource } from '../../src/detect/pattern.ts';

const noTerm = (id: string): never => {
  throw new Error(`unknown term "${id}"`);
};

describe('a pattern that does not say what its writer means is refused', () => {
  it.each([
    ['a choice that cannot be repeated', '(card|code)*failed'],
    ['a character that cannot be repeated', 'patient*s card'],
    ['a bracket without its end', 'the <card failed'],
    ['a term that does not exist', '{nothing} failed'],
  ])('%s', (_why, pattern) => {
    expect(() => patternSource(pattern, noTerm)).toThrow();
  });
});
