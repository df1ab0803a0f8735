import type { Messages } from '../en.ts';
import type { settings as source } from './en.ts';

export const settings: Pick<Messages, keyof typeof source> = {
  'profile.label': '为谁查询',
  'profile.self': '我自己',
  'profile.relative': '家人',
  'profile.add': '为家人添加一份',
  'profile.text': '自己和家人的两份互不相通：参保地、回答、勾选、提醒和历史记录都分开保存。',
  'profile.remove': '移除家人这一份',
  'profile.remove.again': '再点一次，删除这一份的全部内容',

  'person.title': '参保地和参保类型',
  'person.text': '在这里选好，就不用每次都问。具体某一次仍然可以改。',
  'person.region': '省份',
  'person.city': '城市',
  'person.type': '参保类型',
  'person.none': '未选择',

  'marks.hide': '在 {site} 上不显示标记',
  'marks.show': '在 {site} 上显示标记',
  'marks.hidden': '{site} 上的提示旁边不显示标记，图标上的数字照旧。',

  'dialogs.title': '浏览器自带的弹窗',
  'dialogs.switch': '读取弹窗里的文字',
  'dialogs.text':
    '有些网厅用浏览器自带的小弹窗显示提示。要读到弹窗里的文字，本扩展需要留意页面的两个函数 alert 和 confirm；它不改动弹窗的内容，也不改动您的选择。关闭后，立即还给页面；再打开，从下一个页面起读取。',

  'history.title': '历史记录',
  'history.switch': '保存历史记录',
  'history.text': '默认关闭。打开以后，按天记下在哪个网站看到了哪些提示，姓名和号码都已去掉。只留在这台设备上。',
  'history.none': '还没有记录。',
  'history.delete': '删除',
  'history.deleteOf': '删除 {date} 的记录',
  'history.deleteAll': '删除全部历史记录',
  'history.deleteAll.again': '再点一次，全部删除',

  'backup.title': '保存和恢复',
  'backup.text':
    '把长期保存的内容存成一个文件：设置、关掉标记的网站，以及每一份的参保地、勾选、提醒和历史记录。您允许读取的网站和通知不在里面，因为只有浏览器能允许。',
  'backup.save': '存成文件',
  'backup.open': '从文件恢复',
  'backup.preview': '这个文件里有',
  'backup.made': '保存于 {date}',
  'backup.merge': '这里已有的内容不会丢。两边都有的，以文件为准。',
  'backup.locale': '语言：{value}',
  'backup.textSize': '字号：{value}',
  'backup.quiet': { other: '{count} 个不显示标记的网站' },
  'backup.dialogs': '不读取弹窗里的文字',
  'backup.place': '参保地：{value}',
  'backup.type': '参保类型：{value}',
  'backup.ticks': { other: '{count} 个勾选的步骤' },
  'backup.reminders': { other: '{count} 个提醒' },
  'backup.history': { other: '{count} 天的历史记录' },
  'backup.historyOn': '开启历史记录',
  'backup.nothing': '没有内容',
  'backup.take': '恢复这些内容',
  'backup.leave': '不恢复',
  'backup.done': '文件里的内容都恢复了。',
  'backup.saved': '文件已保存。',
  'backup.refused.other': '这个文件不是本扩展保存的。没有做任何更改。',
  'backup.refused.newer': '这个文件来自更新的版本。请先更新本扩展，再试一次。没有做任何更改。',
  'backup.refused.damaged': '这个文件损坏了。没有做任何更改。',
  'backup.refused.large': '这个文件太大，不像本扩展保存的。没有做任何更改。',

  'storage.full': '没有空间保存了。请在设置里删除历史记录，再试一次。已经保存的内容都还在。',
};
