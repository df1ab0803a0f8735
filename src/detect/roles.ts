import type { Role } from '../domain/findings.ts';
import type { Dom } from './dom.ts';

/** What names of roles, tags and classes tell; see role-names.ts. */
export interface RoleData {
  readonly byRole: Readonly<Record<string, Role>>;
  readonly byTag: Readonly<Record<string, Role>>;
  /** Sources of regular expressions for class names; the first that matches counts. */
  readonly byClass: readonly (readonly [source: string, role: Role])[];
}

interface Names extends Omit<RoleData, 'byClass'> {
  readonly byClass: readonly (readonly [RegExp, Role])[];
}

export type RoleOf = (element: Element, dom: Dom) => Role;

/** Ancestors looked at for a role; deeper nesting than this says nothing about a statement. */
const REACH = 14;
/** Roles that a dialog or toast around them turns into its own: a heading in a dialog is part of the message. */
const YIELDING: ReadonlySet<Role> = new Set(['heading', 'status', 'prose', 'alert']);

function ownRole(element: Element, dom: Dom, { byRole, byTag, byClass: patterns }: Names): Role | undefined {
  const role = dom.attribute(element, 'role');
  const classes = dom.attribute(element, 'class');
  const byClass = classes ? patterns.find(([pattern]) => pattern.test(classes))?.[1] : undefined;
  // element-ui calls its toasts alerts, too.
  if (role && Object.hasOwn(byRole, role)) return byRole[role] === 'alert' && byClass === 'toast' ? byClass : byRole[role];
  const name = dom.name(element);
  // The title of a result page is the message itself, whatever tag it is in.
  if (byClass === 'alert') return byClass;
  return Object.hasOwn(byTag, name) ? byTag[name] : byClass;
}

/** Tells the role of the place an element is in. */
export function createRoles({ byClass, ...names }: RoleData): RoleOf {
  const known: Names = { ...names, byClass: byClass.map(([source, role]) => [new RegExp(source, 'i'), role]) };
  return (element, dom) => roleOf(element, dom, known);
}

function roleOf(element: Element, dom: Dom, names: Names): Role {
  let nearest: Role | undefined;
  let at: Element | null = element;
  for (let depth = 0; at && depth < REACH; depth++, at = dom.parent(at)) {
    const role = ownRole(at, dom, names);
    if (!role) continue;
    if (role === 'dialog' || role === 'toast' || (role === 'alert' && nearest === 'heading'))
      return !nearest || YIELDING.has(nearest) ? role : nearest;
    nearest ??= role;
  }
  return nearest ?? 'prose';
}

/** Roles in which a page never speaks about the person. */
export const QUIET_ROLES: ReadonlySet<Role> = new Set(['heading', 'link', 'menu', 'button', 'option', 'placeholder']);

/** Roles in which a page speaks to the person; `prose` may be either. */
export const ADDRESSED_ROLES: ReadonlySet<Role> = new Set(['dialog', 'toast', 'alert', 'status', 'field']);
