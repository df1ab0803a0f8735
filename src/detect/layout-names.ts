import { ACTION_START, FIELD_END, FIELD_ONLY, FLAG_VALUE } from '../domain/writing.ts';
import type { CellWords, LayoutNames } from './layout.ts';

export const CELLS: CellWords<string> = {
  flag: FLAG_VALUE,
  field: FIELD_END,
  grid: '.el-table,.ant-table,.layui-table-view,.layui-table-box,.van-table,[role=grid]',
  together:
    'table,form,dl,dialog,fieldset,[role=dialog],[role=grid],.el-table,.el-form,.el-descriptions,.el-dialog,.el-message-box,.ant-table,.ant-descriptions,.layui-table-view,.van-cell-group,.van-dialog',
};

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
  silent: ['canvas', 'iframe', 'object', 'audio', 'video', 'math'],
  separate: '[role=button],[role=link],[role=menuitem],[role=tab],[role=option],[role=alert]',
  noValue: 'th,dt,[role=columnheader],a[href],button,nav,[role=button],[role=menuitem],[role=tab],[role=option]',
  noLabel: 'a[href],button,nav,[role=button],[role=menuitem],[role=tab],[role=option],option',
  message: '[role=alert],[role=alertdialog],[role=dialog],.el-alert,.el-message,.ant-alert,.van-notice-bar,.van-toast,.alert',
  ...CELLS,
  fieldOnly: FIELD_ONLY,
  action: ACTION_START,
  controls:
    'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[onclick],[tabindex]:not([tabindex="-1"])',
  busy: '[aria-busy=true],.el-loading-mask,.van-loading,.ant-spin-spinning,.layui-layer-loading,.weui-loading',
};
