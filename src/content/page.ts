import type { Page } from '../detect/detect.ts';
import { CHINESE } from '../detect/longer.ts';

/** Machine translation leaves these on the root element: Chrome, Edge, and others. */
const TRANSLATED = /translated-(?:ltr|rtl)/;

/**
 * What is known of this page as a whole; read anew for each look, since a single-page portal changes its title.
 * @param portal it stands on a known portal
 */
export function pageNow(document: Document, portal: boolean): Page {
  const { title, documentElement: root } = document;
  const host = document.location?.hostname ?? '';
  return {
    portal,
    title,
    chinese: /^zh/i.test(root.lang) || CHINESE.test(title) || (TRANSLATED.test(root.className) && host.endsWith('.cn')),
    text: () => document.body.textContent,
  };
}
