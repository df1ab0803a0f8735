import { expect } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** Expects each text to give the signal, by itself and in a dialog of a page. */
export function expectRead(signal: string, texts: readonly string[]): void {
  for (const text of texts) {
    expect(
      readText(text, lexicon).map((finding) => finding.signal),
      text,
    ).toContain(signal);
    expect(signalsOf(`<div role="dialog"><p>${text}</p></div>`), text).toContain(signal);
  }
}
