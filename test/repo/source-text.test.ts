import { describe, expect, test } from 'vitest';
import { filesBelow, linesMatching } from './files.ts';

const code = [...filesBelow('src', '.ts', '.tsx'), ...filesBelow('entrypoints', '.ts', '.tsx')];
/** Not the shell. */
const shipped = code.filter(({ path }) => !path.startsWith('src/cli/'));
const pages = filesBelow('entrypoints', '.html');
const LONGEST = 300;

/** What would send something away, run a text as code, or take a text for markup. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'sends no request',
    /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|sendBeacon/,
  ],
  ['runs no text as code', /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]|javascript:/],
  [
    'takes no text for markup',
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|dangerouslySetInnerHTML|setHTMLUnsafe/,
  ],
  ['posts no message to the page', /\bpostMessage\s*\(\s*(?!null\))/],
];

/** Data of the interface that cannot stand elsewhere. */
const DATA: ReadonlySet<string> = new Set([
  // A language is named in itself.
  'src/ui/components/language-names.ts',
  // Messages to choose from, as the portals write them; each has its gloss in the locales.
  // How amounts, contrasts and personal particulars are written: a data file, each constant with its gloss.
  'src/domain/writing.ts',
  'src/ui/common-messages.ts',
]);

describe('the source', () => {
  test.each(FORBIDDEN)('%s', (_name, pattern) => {
    expect(linesMatching(shipped, pattern)).toEqual([]);
  });

  test('has Chinese in data and locales only', () => {
    const others = code.filter(({ path }) => !/^src\/(?:knowledge|i18n\/locales)\//.test(path) && !DATA.has(path));
    expect(linesMatching(others, /[\u3400-\u9fff]/)).toEqual([]);
  });

  test(`has no file of more than ${LONGEST} lines`, () => {
    const long = code.map(({ path, text }) => [path, text.split('\n').length - 1] as const).filter(([, lines]) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  test('has no script and no address in its pages but its own', () => {
    expect(linesMatching(pages, /https?:|<script(?![^>]* src="\.\/)| on\w+=/)).toEqual([]);
  });
});
