import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { WATCHED_MATCHES, WATCHED_ORIGINS } from './src/sites/hosts.ts';

/**
 * Nothing but packaged files may load, and nothing may leave: `connect-src 'self'` is the whole network.
 * `frame-ancestors` lets the card's frame stand on the watched sites and nowhere else.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${WATCHED_ORIGINS.join(' ')}`,
].join('; ');

/** The draft desk: beside a page in Chromium's side panel and Firefox's sidebar, and as a tab. */
const DESK = 'desk.html';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // `sidePanel` lets the draft desk stand beside a page; it gives no access to anything, and the browser asks nobody.
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel' as const])],
    host_permissions: [...WATCHED_MATCHES],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        // Chromium takes no paths here.
        matches: WATCHED_ORIGINS.map((origin) => `${origin}/*`),
        // A new address each session, so that no page can look for the extension by a known one.
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    // By hand: an entrypoint named `sidepanel` would add the permission unseen and take Firefox's title from the page's
    // own, which is in one language.
    ...(browser !== 'firefox' && { side_panel: { default_path: DESK } }),
    ...(browser === 'firefox' && {
      sidebar_action: {
        default_panel: DESK,
        default_title: '__MSG_extDesk__',
        default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: 'vestkeeper@vestkeeper.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: {
    name: 'vestkeeper',
    excludeSources: ['tests/**', '.ci/**', 'docs/pictures/**'],
  },
  experimental: {
    // Chinese text in a content script must survive pages served in GB18030.
    escapeUnicode: true,
  },
});
