import { defineConfig } from 'wxt';
import { readableHosts } from './src/knowledge/compile-portals.ts';
import { loadKnowledge } from './src/knowledge/load.ts';
import { knowledge } from './src/knowledge/vite-plugin.ts';

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

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [knowledge()] }),
  hooks: {
    'build:manifestGenerated': async (_wxt, manifest) => {
      const matches = readableHosts((await loadKnowledge()).portals).map((host) => `*://${host}/*`);
      for (const script of manifest.content_scripts ?? []) script.matches = matches;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yibao-helper@yibao-helper.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
