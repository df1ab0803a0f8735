import type { Role } from '../domain/findings.ts';
import type { RoleData } from './roles.ts';

/**
 * What a place on a page is for, from its tag, its ARIA role and the class names of the component libraries that portals use
 * (element-ui, element-plus, vant, antd, layui, weui) or of plain pages. The nearest telling ancestor decides.
 */
const BY_ROLE: RoleData['byRole'] = {
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
  radio: 'option',
  checkbox: 'option',
  switch: 'option',
  listbox: 'option',
  heading: 'heading',
};

const BY_TAG: RoleData['byTag'] = {
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

/** Words of class names, as regular expression sources. */
const BY_CLASS: readonly (readonly [words: string, role: Role])[] = [
  // A tag is as red as an alert, but tells the state of what it stands beside.
  ['tag|badge', 'status'],
  [
    'toast|message__content|el-message|el-notification|ant-message|ant-notification|van-notify|layui-layer-msg|snackbar|weui-toast',
    'toast',
  ],
  ['dialog|modal|message-?box|popup|layui-layer|weui-dialog|swal2|mask-box', 'dialog'],
  [
    'alert|error|errmsg|err-msg|tips?-error|notice-error|weui-msg__title|result__title|result__subtitle|result-title|ant-result-title|el-result__title|el-result|van-empty|danger|warning',
    'alert',
  ],
  ['status|state|pill|label-danger', 'status'],
  // What a tab shows is no menu.
  ['tab-pane|tabpane|tab-panel|tab__panel|tab-content|tabs__content|tabs-content|weui-tab', 'prose'],
  ['menu|submenu|nav|navbar|sidebar|breadcrumb|tabs?|tabbar|picker|footer|crumbs', 'menu'],
  ['form-label|form-item__label|form-item-label|field__label|weui-label|control-label', 'placeholder'],
  ['select-dropdown|select-item|dropdown-item', 'option'],
  // A tile names what it leads to; with a value in it, it is a label with its value.
  ['grid-item|grid__item|weui-grid', 'heading'],
  ['btn|button', 'button'],
];

/** The build puts them into what the worker hands out with the words of all signals. */
export const ROLES: RoleData = {
  byRole: BY_ROLE,
  byTag: BY_TAG,
  byClass: BY_CLASS.map(([words, role]) => [`(?:^|[-_ ])(?:${words})(?:$|[-_ ])`, role]),
};
