import type { Message } from '../message.ts';

/** The settings about a person: profile, place, history, and the file that carries them. */
export const settings = {
  'profile.label': 'For whom',
  'profile.self': 'For me',
  'profile.relative': 'For a relative',
  'profile.add': 'Add a profile for a relative',
  'profile.text': 'Nothing is shared between the two: place, answers, ticks, reminders and history are kept apart.',
  'profile.remove': 'Remove the relative’s profile',
  'profile.remove.again': 'Press again to delete all that belongs to it',

  'person.title': 'Insured where, and how',
  'person.text': 'Chosen here, it need not be asked every time. In each case the answer can still be changed.',
  'person.region': 'Province',
  'person.city': 'City',
  'person.type': 'Kind of insurance',
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

  'backup.title': 'Save and bring back',
  'backup.text':
    'Saves everything that is kept for good to one file: settings, closed marks, and for each profile place, ticks, reminders and history. Sites and notifications that you allowed are not in it, because only the browser can allow them.',
  'backup.save': 'Save to a file',
  'backup.open': 'Bring back from a file',
  'backup.preview': 'What this file brings',
  'backup.made': 'Saved on {date}',
  'backup.merge': 'Nothing that is here gets lost. Where both say something, the file counts.',
  'backup.locale': 'Language: {value}',
  'backup.textSize': 'Text size: {value}',
  'backup.quiet': { one: '{count} site without marks', other: '{count} sites without marks' },
  'backup.dialogs': 'Message boxes are not read',
  'backup.place': 'Place: {value}',
  'backup.type': 'Kind of insurance: {value}',
  'backup.ticks': { one: '{count} ticked step', other: '{count} ticked steps' },
  'backup.reminders': { one: '{count} reminder', other: '{count} reminders' },
  'backup.history': { one: '{count} day of history', other: '{count} days of history' },
  'backup.nothing': 'Nothing',
  'backup.take': 'Take it over',
  'backup.leave': 'Leave it',
  'backup.done': 'Everything from the file is here.',
  'backup.saved': 'The file is saved.',
  'backup.refused.other': 'This file was not saved by this extension. Nothing was changed.',
  'backup.refused.newer': 'This file is from a newer version. Update the extension, then try again. Nothing was changed.',
  'backup.refused.damaged': 'This file is damaged. Nothing was changed.',
  'backup.refused.large': 'This file is too large to be one of ours. Nothing was changed.',

  'storage.full': 'There is no room left to keep this. Delete the history in the settings, then try again. Nothing that was kept is lost.',
} as const satisfies Record<string, Message>;
