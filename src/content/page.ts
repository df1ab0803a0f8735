import type { Page } from '../detect/detect.ts';
import { CHINESE } from '../detect/longer.ts';
import { isHallPath } from '../domain/hall-paths.ts';

/** Machine translation leaves these on the root element: Chrome, Edge, and others. */
const TRANSLATED = /translated-(?:ltr|rtl)/;

/**
 * What is known of this page as a whole; read anew for each look, since a single-page portal changes its title.
 * @param isListed its host is that of a known portal
 */
export function pageNow(document: Document, isListed: boolean): Page {
  const { title, documentElement: root } = document;
  const host = document.location?.hostname ?? '';
  const path = document.location?.pathname ?? '';
  return {
    portal: isListed || isHallPath(path),
    title,
    chinese: /^zh/i.test(root.lang) || CHINESE.test(title) || (TRANSLATED.test(root.className) && host.endsWith('.cn')),
  };
}
