import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readableHosts } from '../../src/knowledge/compile-portals.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { isFresh, OUTPUT } from '../support/output.ts';

interface Manifest extends Record<string, unknown> {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/** What would send something away, fetch code from elsewhere, run a text as code, or take a text for markup. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['sends no request', /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/],
  [
    'loads no code but its own',
    /\bimportScripts\b|\bimport\s*\(\s*(?!["'`]\.{1,2}\/)|\bimport\s*(?:[\w$*{},\s]+\bfrom\s*)?["'`](?!\.{1,2}\/)/,
  ],
  // Also where the constructor is given another name first.
  ['runs no text as code', /\beval\s*\(|\bnew\s+Function\b|=\s*Function\s*[,;}]|\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['is built for use, not for development', /\blineNumber\s*:\s*\d+\s*,\s*columnNumber\b/],
  ['takes no text for markup', /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/],
];

const ALLOWED_KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'sidebar_action',
  'version',
];

// npm test builds both before it comes here; without a build of these sources there is nothing to read.
describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (name) => {
  const build = join(OUTPUT, name);
  const exists = isFresh(build);
  const files = exists ? readdirSync(build, { recursive: true, encoding: 'utf8' }) : [];
  const scripts = files.filter((file) => file.endsWith('.js'));
  const manifest = exists ? (JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest) : undefined;

  test.skipIf(!exists).each(FORBIDDEN)('%s', (_name, pattern) => {
    expect(scripts.length).toBeGreaterThan(0);
    const global = new RegExp(pattern, 'g');
    const found = scripts.flatMap((file) =>
      [...readFileSync(join(build, file), 'utf8').matchAll(global)].map(({ 0: match, index, input }) => {
        const from = Math.max(0, index - 40);
        return `${file}: ${input.slice(from, index + match.length + 40)}`;
      }),
    );
    expect(found).toEqual([]);
  });

  test.skipIf(!exists)('has no address in its pages but its own', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(readFileSync(join(build, page), 'utf8'), page).not.toMatch(/(?:https?:)?\/\/[a-z]/i);
  });

  test.skipIf(!exists)('reads exactly the halls of the portal data without a click', async () => {
    const halls = readableHosts((await loadKnowledge()).portals).map((host) => `*://${host}/*`);
    expect(manifest?.content_scripts.length).toBeGreaterThan(0);
    for (const { matches } of manifest?.content_scripts ?? []) expect([...matches].sort()).toEqual(halls.sort());
  });

  test.skipIf(!exists)('asks for nothing, and shows pages nothing, beyond what is known here', () => {
    expect(Object.keys(manifest ?? {}).filter((key) => !ALLOWED_KEYS.includes(key))).toEqual([]);
    expect(manifest?.manifest_version).toBe(3);
  });

  test.skipIf(!exists)('brings the licences of what is in it', () => {
    const licences = readFileSync(join(build, 'LICENCES.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [dependency, version] of Object.entries(dependencies)) expect(licences).toContain(`${dependency} ${version} (`);
  });

  test.skipIf(!exists)('brings no package that the README does not name, and none under another licence than it says', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const shipped = [...readFileSync(join(build, 'LICENCES.txt'), 'utf8').matchAll(/^(\S+) \d\S* \((.+)\)$/gm)];
    expect(shipped.length).toBeGreaterThan(3);
    for (const [, shippedName, licence] of shipped) {
      expect(readme).toContain(`\`${shippedName}\``);
      expect(licence, shippedName).toBe('MIT');
    }
  });
});
