import {
  ACTION,
  COUNT,
  EXPLAINS,
  FIELD_END,
  FIELD_ONLY,
  FLAG_VALUE,
  PERSON_NAME,
  RELATION,
  ROW_NAME,
  TOLD_TO_PERSON,
  YUAN,
} from '../domain/writing.ts';
import type { CellWords, LayoutNames } from './layout.ts';

const AMOUNT = `^(?:[¥￥$]|CNY|RMB)?\\s*-?[\\d,]+(?:\\.\\d+)?\\s*(?:${YUAN}|[Yy]uan|YUAN|rmb|RMB|cny|CNY|%)?$`;

/** Latin words take more room than Chinese ones. */
const longerThan = (chinese: number, latin: number) => `^[^]{${latin + 1}}|^(?=[^]{0,${latin}}?[\\u4e00-\\u9fff])[^]{${chinese + 1}}`;

export const CELLS: CellWords<string> = {
  words: {
    flag: FLAG_VALUE,
    field: FIELD_END,
    amount: AMOUNT,
    unit: '[（(](?!\\d{1,4}[)）])[^（()）]{1,8}[)）]',
    noName: `${longerThan(15, 60)}|[。!！?？;；]|[:：].|\\.(?!\\d)\\s|^[\\d\\s/:.<>‹›←\ue000-\uf8ff-]+$|[（(]\\d+[)）]$|\\d\\s*${YUAN}?$|${AMOUNT}`,
    compound: `${longerThan(24, 48)}|(?<!\\d)[:：]|[:：](?!\\d)|,(?!\\d{3})|[，。！？!?;；]`,
  },
  grid: '.el-table,.datagrid-view,.ant-table,.layui-table-view,.layui-table-box,.van-table,[role=grid]',
  together:
    'table,form,dl,dialog,fieldset,[role=dialog],[role=grid],.el-table,.el-form,.el-descriptions,.el-dialog,.el-message-box,.ant-table,.ant-descriptions,.layui-table-view,.van-cell-group,.van-dialog',
};

/** Names of fields of a form, by the class names of component libraries. */
const FIELD_LABEL =
  '.layui-form-label,.el-form-item__label,.ant-form-item-label,.weui-label,.van-field__label,.control-label,.col-form-label';

/** Names of groups of fields. */
const GROUP_TITLE =
  '.weui-cells__title,.van-cell-group__title,.van-divider,[class*=card-title],[class*=section-title],[class*=group-title]';

/** What leads elsewhere: a cell of a list with an arrow and no room for a value. */
const MENU_CELL = '.van-cell:has(> .van-cell__right-icon):not(:has(> .van-cell__value))';

/** One tile of a menu: what stands over all of them is not its label. */
const TILE = '.van-grid-item,.uni-grid-item,.weui-grid,.u-grid-item,.nut-grid-item,.adm-grid-item,.t-grid-item';

/** Steps between the first and the last, whichever of the two is now. */
const PAST = '[class*=timeline-item]:not(:first-child):not(:last-child)';

/** The path to a page. */
const CRUMBS = '[class*=breadcrumb],[class*=crumbs]';

/** A name beside its value, where the two are all there is. */
const NAME = 'label:first-child:has(+ :is(span,em,b,strong):last-child)';

/** Something to tick, with its words. */
const BOX = 'input[type=checkbox]:not([disabled]),input[type=radio]:not([disabled])';
const CHOICE = `label:has(${BOX}),:is(li,p,span):has(> :is(${BOX})),:is(.el-checkbox,.el-radio,.el-radio-button,.ant-checkbox-wrapper,.ant-radio-wrapper,.ant-radio-button-wrapper,.van-checkbox,.van-radio):not([class*=disabled]),.weui-check__label`;

/** The build puts them into what the worker hands out with the words of all signals. */
export const LAYOUT: LayoutNames = {
  inline: [
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'em',
    'font',
    'i',
    'ins',
    'label',
    'mark',
    'nobr',
    'output',
    'q',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
  ],
  silent: ['title', 'figure', 'canvas', 'iframe', 'object', 'audio', 'video', 'math'],
  separate: `${FIELD_LABEL},${NAME},${CHOICE},[role=button],[role=link],[role=menuitem],[role=tab],[role=option],[role=alert]`,
  noValue: `${FIELD_LABEL},${GROUP_TITLE},th,dt,[role=columnheader],a[href],button,nav,[role=button],[role=menuitem],[role=tab],[role=option]`,
  noLabel: `${CRUMBS},dt + dd,a[href],button,nav,[role=button],[role=menuitem],[role=tab],[role=option],option`,
  group: GROUP_TITLE,
  message: `${TILE},[role=alert],[role=alertdialog],[role=dialog],.el-alert,.el-message,.ant-alert,.van-notice-bar,.van-toast,.alert`,
  article: `:is(article,.TRS_Editor,[class*=article],[class*=Article]):not(:has(form,input,dl)),blockquote:not(.layui-elem-quote),pre,.hljs,.blob-code,.markdown-body,.vp-doc,.ql-editor,.t_f,.postmessage,.qa,.comments,.comment-list,[class*=faq],[class*=legend],[class*=glossary],${MENU_CELL},${PAST},${CHOICE}`,
  ...CELLS,
  words: {
    ...CELLS.words,
    noName: `${CELLS.words.noName}|${TOLD_TO_PERSON}`,
    fieldOnly: FIELD_ONLY,
    action: ACTION,
    rowName: ROW_NAME,
    count: COUNT,
    person: PERSON_NAME,
    relative: RELATION,
    explains: EXPLAINS,
  },
  controls:
    'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[onclick],[tabindex]:not([tabindex="-1"])',
  busy: '[aria-busy=true],.el-loading-mask,.van-loading,.ant-spin-spinning,.layui-layer-loading,.weui-loading',
};
