import type { Dom } from './dom.ts';

const TABLE_BY_ROLE = '[role=grid],[role=table]';
export const TABLES = 'table,[role=grid],[role=table]';
export const ROWS = 'tr,[role=row]';
export const CELLS = 'td,[role=cell],[role=gridcell]';
/** Names that most elements have, the most frequent first, for a browser compares them one after the other. */
const ORDINARY = 'span,div,td,p,i,b,a,li,em,tr,label,img,button,th,ul,dd,dt,br,option,path,section,strong,select';
/** What a person types is theirs; what a page shows in a locked field is a statement of the page. */
const LOCKED = '[readonly],[disabled]';
/** Everything else, with tables, locked fields and elements of the page's own, in one search: to touch an element takes longer than to find it. */
const SPECIAL = `:not(${ORDINARY},input:not(${LOCKED}),textarea:not(${LOCKED}))`;

/** What a search by text does not see, or sees in another light. */
export interface Specials {
  readonly hasTable: boolean;
  /** Locked fields. */
  readonly fields: readonly Element[];
  /** Elements with a dash in their name: shadow roots hang on these. */
  readonly hosts: readonly Element[];
  /** Elements with text that nobody sees, as scripts have. */
  readonly silent: readonly Element[];
}

/** Elements whose text says nothing. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'yibao-hint']);

export function specialsBelow(root: Element, dom: Dom): Specials {
  // A browser finds one attribute in half the time that it takes for its values.
  let hasTable = dom.has(root, '[role]') && dom.has(root, TABLE_BY_ROLE);
  const silent: Element[] = [];
  const fields: Element[] = isField(dom.name(root)) && isLocked(root, dom) ? [root] : [];
  const hosts: Element[] = isHost(root, dom) ? [root] : [];
  for (const element of dom.all(root, SPECIAL)) {
    const name = dom.name(element);
    if (isField(name)) fields.push(element);
    else if (name.includes('-')) hosts.push(element);
    if (SILENT.has(name)) silent.push(element);
    hasTable ||= name === 'table';
  }
  return { hasTable, fields, hosts, silent };
}

/** Is an element, or anything in it, not to be read by its text alone? In most nothing is, and that is soon told. */
export function hasSpecials(root: Element, dom: Dom): boolean {
  if (!dom.matches(root, SPECIAL) && !dom.has(root, SPECIAL)) return false;
  const { hasTable, fields, hosts } = specialsBelow(root, dom);
  return hasTable || dom.matches(root, TABLES) || fields.length + hosts.length > 0;
}

const isHost = (element: Element, dom: Dom) => dom.name(element).includes('-');

export const isField = (name: string): boolean => name === 'input' || name === 'textarea';

export const isLocked = (field: Element, dom: Dom): boolean => dom.matches(field, LOCKED);
