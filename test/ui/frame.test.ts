import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
/** The outlines in a picture, in their order. */
const outlines = (markup: string) => [...markup.matchAll(/\sd="([^"]+)"/g)].map(([, path]) => path);
const html = (page: string) => read(`entrypoints/${page}/index.html`);

describe.each(['popup', 'sidepanel'])('the page %s', (page) => {
  it('has a frame with a picture before any script runs, so that nobody looks at an empty window', () => {
    const frame = /<div id="app">([\s\S]*)<\/div>\s*<script/.exec(html(page))?.[1] ?? '';
    expect(outlines(frame)).toEqual(outlines(read('public/icon/icon.svg')));
  });
  it('keeps that picture when the script draws, for a picture that goes and comes back flickers', () => {
    expect(outlines(html(page))).toEqual(outlines(read('src/ui/components/brand-mark.tsx')));
  });
  it('asks for no file but its styles and its script before the first paint', () => {
    expect(html(page).match(/(?:src|href)="[^"]+"/g)).toEqual(['href="../../src/ui/styles/index.css"', 'src="./main.tsx"']);
  });
  it('says nothing in that frame, for the language is not known yet', () => {
    const frame = /<div id="app">([\s\S]*)<\/div>\s*<script/.exec(html(page))?.[1] ?? '';
    expect(frame.replace(/<[^>]*>/g, '').trim()).toBe('');
  });
});
