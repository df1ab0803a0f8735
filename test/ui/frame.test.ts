import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const html = (page: string) => readFileSync(join(import.meta.dirname, '../../entrypoints', page, 'index.html'), 'utf8');

describe.each(['popup', 'sidepanel'])('the page %s', (page) => {
  it('has a frame with a picture before any script runs, so that nobody looks at an empty window', () => {
    const frame = /<div id="app">([\s\S]*)<\/div>\s*<script/.exec(html(page))?.[1] ?? '';
    expect(frame).toMatch(/<img src="\/icon\/icon\.svg"/);
  });
  it('says nothing in that frame, for the language is not known yet', () => {
    const frame = /<div id="app">([\s\S]*)<\/div>\s*<script/.exec(html(page))?.[1] ?? '';
    expect(frame.replace(/<[^>]*>/g, '').trim()).toBe('');
  });
});
