import type { Message } from '../message.ts';

/** The settings about a person: profile, place, history, and the file that carries them. */
export const settings = {
  'profile.label': 'Who is it for?',
  'profile.self': 'For me',
  'profile.relative': 'For a relative',
  'profile.add': 'Add a profile for a relative',
  'profile.text': 'Two profiles share nothing: place, answers, ticks, reminders and history are kept apart.',
  'profile.remove': 'Remove the relative’s profile',
  'profile.remove.again': 'Press again to delete everything in it',

  'person.title': 'Place and type of insurance',
  'person.text': 'What you choose here is not asked every time. You can still change the answer in each case.',
  'person.region': 'Province',
  'person.city': 'City',
  'person.type': 'Type of insurance',
  'person.none': 'Not chosen',

  'marks.hide': 'No marks on {site}',
  'marks.show': 'Show marks on {site}',
  'marks.hidden': 'Messages on {site} get no mark. The number on the icon stays.',

  'dialogs.title': 'Message boxes of the browser',
  'dialogs.switch': 'Read message boxes',
  'dialogs.text':
    'Some portals give their messages in the small window that the browser itself shows. To read its text, the extension listens to two functions of the page, alert and confirm; it changes neither what they say nor how they answer. Switched off, it gives them back at once. Switched on again, it reads from the next page on.',

  'history.title': 'History',
  'history.switch': 'Keep a history',
  'history.text':
    'Off unless you switch it on. Then it notes day by day which messages were found and where, with names and numbers cut out. It stays on this device.',
  'history.none': 'Nothing noted yet.',
  'history.delete': 'Delete',
  'history.deleteOf': 'Delete {date}',
  'history.deleteAll': 'Delete the whole history',
  'history.deleteAll.again': 'Press again to delete all of it',

  'backup.title': 'Save and restore',
  'backup.text':
    'Saves everything kept here in one file: settings, sites without marks, and for each profile its place, ticks, reminders and history. The sites and notifications you allowed are not in it, because only the browser can allow them.',
  'backup.save': 'Save to a file',
  'backup.open': 'Restore from a file',
  'backup.preview': 'What is in this file',
  'backup.made': 'Saved on {date}',
  'backup.merge': 'Nothing you have here is lost. Where the two differ, the file counts.',
  'backup.locale': 'Language: {value}',
  'backup.textSize': 'Text size: {value}',
  'backup.quiet': { one: '{count} site without marks', other: '{count} sites without marks' },
  'backup.dialogs': 'Message boxes are not read',
  'backup.place': 'Place: {value}',
  'backup.type': 'Type of insurance: {value}',
  'backup.ticks': { one: '{count} ticked step', other: '{count} ticked steps' },
  'backup.reminders': { one: '{count} reminder', other: '{count} reminders' },
  'backup.history': { one: '{count} day of history', other: '{count} days of history' },
  'backup.historyOn': 'The history is switched on',
  'backup.nothing': 'Nothing',
  'backup.take': 'Restore this',
  'backup.leave': 'Cancel',
  'backup.done': 'Everything in the file has been restored.',
  'backup.saved': 'The file is saved.',
  'backup.refused.other': 'This file was not saved by this extension. Nothing was changed.',
  'backup.refused.newer': 'This file is from a newer version. Update the extension, then try again. Nothing was changed.',
  'backup.refused.damaged': 'This file is damaged. Nothing was changed.',
  'backup.refused.large': 'This file is too large to be one of ours. Nothing was changed.',

  'storage.full': 'There is no room left to save this. Delete the history in the settings, then try again. Nothing saved so far is lost.',
} as const satisfies Record<string, Message>;
