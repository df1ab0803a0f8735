import { describe, expect, test } from 'vitest';
import type { ConfigEnv } from 'wxt';
import config from '../../wxt.config.ts';
import { read } from './files.ts';

const LANGUAGES = ['English', '简体中文', '繁體中文', 'Deutsch'];
const privacy = read('PRIVACY.md');

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const { manifest } = config;
  const env: ConfigEnv = { browser, command: 'build', mode: 'production', manifestVersion: 3 };
  return (await (typeof manifest === 'function' ? manifest(env) : manifest)) as Manifest;
}

/** The part of PRIVACY.md in one language: from its heading to the next of the same rank. */
function partIn(language: string): string {
  const part = privacy.split(/^## /m).find((text) => text.startsWith(`${language}\n`));
  if (part === undefined) throw new Error(`PRIVACY.md has no part "## ${language}"`);
  return part;
}

describe.each(['chrome', 'firefox'] as const)('the permissions for %s', (browser) => {
  test.each(LANGUAGES)('each have their paragraph in PRIVACY.md in %s', async (language) => {
    const manifest = await manifestFor(browser);
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions?.length ? ['optional_host_permissions'] : []),
      'content_scripts',
    ];
    const explained = [...partIn(language).matchAll(/^- \*\*`(\w+)`\*\*.{20}/gm)].map(([, name = '']) => name);
    expect(explained.toSorted()).toEqual(asked.toSorted());
  });

  test('give no site to the extension beforehand', async () => {
    expect((await manifestFor(browser)).host_permissions ?? []).toEqual([]);
  });
});
