import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readableHosts } from './src/knowledge/compile-portals.ts';
import { loadKnowledge } from './src/knowledge/load.ts';
import { knowledge } from './src/knowledge/vite-plugin.ts';
import { atOnce } from './src/packaging/at-once.ts';
import { changePackages, type Change } from './src/packaging/change-packages.ts';
import { licencesText, notePackages } from './src/packaging/licences.ts';
import { smaller } from './src/packaging/smaller.ts';

/** Nothing but our own scripts, styles and pictures; no request leaves an extension page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Two packages carry a way to take a text for markup or for code; the build takes it out. */
const PLAIN_TEXT: readonly Change[] = [
  // What would have been markup is then shown as the text it is.
  { module: /\/preact\/dist\/preact\.mjs$/, from: '.innerHTML', to: '.textContent' },
  // zod then falls back to its interpreter, as its option "jitless" has it do.
  { module: /\/zod\/v4\/core\/(?:doc|util)\.js$/, from: 'const F = Function;', to: 'const F = undefined;' },
];

/**
 * What WXT wraps around content scripts: a log that says nothing outside of development, and a context of which ours asks nothing,
 * and which would tell the page the extension's id and let the page switch the script off.
 */
const BARE_SCRIPTS: readonly Change[] = [
  {
    module: /wxt-content-script-(?:isolated|main)-world-entrypoint/,
    from: 'catch (err) {\n\t\tlogger.error(`The content script "${import.meta.env.ENTRYPOINT}" crashed on startup!`, err);\n\t\tthrow err;\n\t}',
    to: '',
  },
  { module: /wxt-content-script-(?:isolated|main)-world-entrypoint/, from: 'try {', to: '{' },
  {
    module: /wxt-content-script-isolated-world-entrypoint/,
    from: 'const { main, ...options } = definition;\n\t\treturn await main(new ContentScriptContext(import.meta.env.ENTRYPOINT, options));',
    to: 'return await definition.main();',
  },
];

/** Where and when the content scripts run; frames without an address of their own are about:blank, srcdoc, data: and blob:. */
const IN_EVERY_FRAME = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true, run_at: 'document_start' };

/** Oldest versions, by what the pages and scripts use; the newest of that is the CSS function `light-dark()`. */
const MINIMUM = {
  chrome: { minimum_chrome_version: '123' },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'yibao-helper@yibao-helper.example',
        // The first long-support release that knows data_collection_permissions; on Android that was 142.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] as ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
  safari: { browser_specific_settings: { safari: { strict_min_version: '17.5' } } },
};

/** Folders of the packages that are in this build. */
const shipped = new Set<string>();

export default defineConfig({
  imports: false,
  // For Firefox and Safari too: an older manifest would silently lose the optional sites.
  manifestVersion: 3,
  vite: () => ({
    plugins: [knowledge(), notePackages(shipped), changePackages([...PLAIN_TEXT, ...BARE_SCRIPTS]), smaller('content-scripts/portal.js')],
    // The polyfill would be the only request in the product; every browser from the minimum versions on preloads by itself.
    // Nor does a page name what its script imports: those requests come before the styles, and the first paint waits for the styles alone.
    build: {
      modulePreload: { polyfill: false, resolveDependencies: (_file, all, { hostType }) => (hostType === 'html' ? [] : all) },
      cssTarget: ['chrome123', 'firefox140', 'safari17.5'],
    },
  }),
  zip: {
    // What a reviewer needs to build the same package, and nothing that happens to lie beside it.
    includeSources: [
      'entrypoints/**',
      'public/**',
      'src/**',
      'package.json',
      'package-lock.json',
      '*.ts',
      'tsconfig.json',
      '*.md',
      'LICENSE',
    ],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ type }) => type === 'popup') && output && !Array.isArray(output))
        output.codeSplitting = {
          groups: [
            { debugName: 'app', name: atOnce('app', /\/src\/ui\/(?:start\.tsx|styles\/index\.css)$|wxt-html-plugins$/) },
            // What is worked out shares most of its words: one file of it is smaller than five.
            {
              debugName: 'tools',
              name: atOnce('tools', /\/src\/ui\/screens\/(?:distance|late-fee|ledger|return|settlement)-screen\.tsx$/, /-page\.tsx$/),
            },
          ],
        };
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      const native = fileURLToPath(new URL('src/content/native-browser.ts', import.meta.url));
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': native } };
    },
    'build:manifestGenerated': async (_wxt, manifest) => {
      const matches = readableHosts((await loadKnowledge()).portals).map((host) => `*://${host}/*`);
      for (const script of manifest.content_scripts ?? []) Object.assign(script, { matches, ...IN_EVERY_FRAME });
    },
    'build:done': async ({ config: { outDir, root } }) => {
      const own = await readFile(join(root, 'LICENSE'), 'utf8');
      await writeFile(join(outDir, 'LICENCES.txt'), await licencesText(own, shipped));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    ...MINIMUM[browser === 'firefox' || browser === 'safari' ? browser : 'chrome'],
  }),
});
