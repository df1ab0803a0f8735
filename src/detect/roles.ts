import type { Role } from '../domain/findings.ts';
import type { Dom } from './dom.ts';

/**
 * What a place on a page is for, from its tag, its ARIA role and the class names of the component libraries that portals use
 * (element-ui, element-plus, vant, antd, layui, weui) or of plain pages. The nearest telling ancestor decides.
 */
const BY_ROLE: Readonly<Record<string, Role>> = {
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'alert',
  status: 'alert',
  log: 'alert',
  link: 'link',
  menu: 'menu',
  menubar: 'menu',
  menuitem: 'menu',
  navigation: 'menu',
  tablist: 'menu',
  tab: 'menu',
  button: 'button',
  option: 'option',
  listbox: 'option',
  heading: 'heading',
};

const BY_TAG: Readonly<Record<string, Role>> = {
  a: 'link',
  nav: 'menu',
  button: 'button',
  option: 'option',
  optgroup: 'option',
  datalist: 'option',
  dialog: 'dialog',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  th: 'heading',
  dt: 'heading',
  legend: 'heading',
  summary: 'heading',
  td: 'status',
  dd: 'status',
  footer: 'link',
};

const BY_CLASS: readonly (readonly [RegExp, Role])[] = [
  [
    /(?:^|[-_ ])(?:toast|message__content|el-message|el-notification|ant-message|ant-notification|van-notify|layui-layer-msg|snackbar|weui-toast)(?:$|[-_ ])/i,
    'toast',
  ],
  [/(?:^|[-_ ])(?:dialog|modal|message-?box|popup|layui-layer|weui-dialog|swal2|mask-box)(?:$|[-_ ])/i, 'dialog'],
  [
    /(?:^|[-_ ])(?:alert|error|errmsg|err-msg|tips?-error|notice-error|weui-msg__title|result__title|result__subtitle|result-title|ant-result-title|el-result__title|el-result|van-empty|danger|warning)(?:$|[-_ ])/i,
    'alert',
  ],
  [/(?:^|[-_ ])(?:tag|badge|status|state|pill|label-danger)(?:$|[-_ ])/i, 'status'],
  [/(?:^|[-_ ])(?:menu|submenu|nav|navbar|sidebar|breadcrumb|tabs?|tabbar|picker|footer|crumbs)(?:$|[-_ ])/i, 'menu'],
  [/(?:^|[-_ ])(?:btn|button)(?:$|[-_ ])/i, 'button'],
];

/** Ancestors looked at for a role; deeper nesting than this says nothing about a statement. */
const REACH = 14;
/** Roles that a dialog or toast around them turns into its own: a heading in a dialog is part of the message. */
const YIELDING: ReadonlySet<Role> = new Set(['heading', 'status', 'prose', 'alert']);

function ownRole(element: Element, dom: Dom): Role | undefined {
  const role = dom.attribute(element, 'role');
  const classes = dom.attribute(element, 'class');
  const byClass = classes ? BY_CLASS.find(([pattern]) => pattern.test(classes))?.[1] : undefined;
  // element-ui calls its toasts alerts, too.
  if (role && Object.hasOwn(BY_ROLE, role)) return BY_ROLE[role] === 'alert' && byClass === 'toast' ? byClass : BY_ROLE[role];
  const name = dom.name(element);
  // The title of a result page is the message itself, whatever tag it is in.
  if (byClass === 'alert') return byClass;
  return Object.hasOwn(BY_TAG, name) ? BY_TAG[name] : byClass;
}

/** The role of the place an element is in. */
export function roleOf(element: Element, dom: Dom): Role {
  let nearest: Role | undefined;
  let at: Element | null = element;
  for (let depth = 0; at && depth < REACH; depth++, at = dom.parent(at)) {
    const role = ownRole(at, dom);
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
