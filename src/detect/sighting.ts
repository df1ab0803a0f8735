import type { Finding, Role, SafeText } from '../domain/findings.ts';
import type { InsuranceType } from '../domain/questions.ts';

/** A finding and where it stands. Amounts may still be loading: they count when they stand still. */
export interface Sighting {
  readonly finding: Finding;
  readonly element: Element;
  /** The text beside it that it is read with: it says so only as long as that is shown too. */
  readonly label?: Element | undefined;
  readonly isAmount: boolean;
}

/** Roles of messages that may be gone before they are read. */
export const FLEETING: ReadonlySet<Role> = new Set(['dialog', 'toast']);

export function sighting(
  signal: string,
  quote: SafeText,
  role: Role,
  element: Element,
  isAmount: boolean,
  insured: InsuranceType | undefined,
  label?: Element,
): Sighting {
  const finding = { key: `${signal}:${hash(quote)}`, signal, quote, role, fleeting: FLEETING.has(role), ...(insured && { insured }) };
  return { finding, element, label, isAmount };
}

/** FNV-1a over UTF-16 units: short, stable, and says nothing about what was hashed. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
