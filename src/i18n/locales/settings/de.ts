import type { Messages } from '../en.ts';
import type { settings as source } from './en.ts';

export const settings: Pick<Messages, keyof typeof source> = {
  'profile.label': 'Für wen?',
  'profile.self': 'Für mich',
  'profile.relative': 'Für Angehörige',
  'profile.add': 'Profil für Angehörige anlegen',
  'profile.text': 'Zwei Profile teilen nichts: Ort, Antworten, Häkchen, Erinnerungen und Verlauf bleiben getrennt.',
  'profile.remove': 'Profil für Angehörige entfernen',
  'profile.remove.again': 'Noch einmal drücken, um alles darin zu löschen',

  'person.title': 'Wo und wie versichert',
  'person.text': 'Was Sie hier wählen, wird nicht jedes Mal gefragt. Im Einzelfall lässt sich die Antwort ändern.',
  'person.region': 'Provinz',
  'person.city': 'Stadt',
  'person.type': 'Art der Versicherung',
  'person.none': 'Nicht gewählt',

  'marks.hide': 'Keine Markierungen auf {site}',
  'marks.show': 'Markierungen auf {site} zeigen',
  'marks.hidden': 'Meldungen auf {site} bekommen keine Markierung. Die Zahl am Symbol bleibt.',

  'dialogs.title': 'Meldungsfenster des Browsers',
  'dialogs.switch': 'Meldungsfenster lesen',
  'dialogs.text':
    'Manche Portale melden sich in dem kleinen Fenster, das der Browser selbst zeigt. Um dessen Text zu lesen, hört die Erweiterung bei zwei Funktionen der Seite mit: alert und confirm. Am Fenster und an Ihrer Antwort ändert sie nichts. Schalten Sie das aus, bekommt die Seite beide Funktionen sofort zurück; schalten Sie es wieder ein, wird ab der nächsten Seite gelesen.',

  'history.title': 'Verlauf',
  'history.switch': 'Verlauf aufbewahren',
  'history.text':
    'Aus, solange Sie ihn nicht einschalten. Dann wird Tag für Tag vermerkt, welche Meldungen wo gefunden wurden; Namen und Nummern sind herausgeschnitten. Er bleibt auf diesem Gerät.',
  'history.none': 'Noch nichts vermerkt.',
  'history.delete': 'Löschen',
  'history.deleteOf': '{date} löschen',
  'history.deleteAll': 'Den ganzen Verlauf löschen',
  'history.deleteAll.again': 'Noch einmal drücken, um alles zu löschen',

  'backup.title': 'Sichern und wiederherstellen',
  'backup.text':
    'Sichert alles, was hier gespeichert ist, in einer Datei: Einstellungen, Websites ohne Markierung und zu jedem Profil Ort, Häkchen, Erinnerungen und Verlauf. Erlaubte Websites und Mitteilungen sind nicht dabei, weil nur der Browser sie erlauben kann.',
  'backup.save': 'In einer Datei sichern',
  'backup.open': 'Aus einer Datei wiederherstellen',
  'backup.preview': 'Was diese Datei enthält',
  'backup.made': 'Gesichert am {date}',
  'backup.merge': 'Was hier schon steht, geht nicht verloren. Wo sich beide unterscheiden, gilt die Datei.',
  'backup.locale': 'Sprache: {value}',
  'backup.textSize': 'Schriftgröße: {value}',
  'backup.quiet': { one: '{count} Website ohne Markierungen', other: '{count} Websites ohne Markierungen' },
  'backup.dialogs': 'Meldungsfenster werden nicht gelesen',
  'backup.place': 'Ort: {value}',
  'backup.type': 'Art der Versicherung: {value}',
  'backup.ticks': { one: '{count} abgehakter Schritt', other: '{count} abgehakte Schritte' },
  'backup.reminders': { one: '{count} Erinnerung', other: '{count} Erinnerungen' },
  'backup.history': { one: '{count} Tag Verlauf', other: '{count} Tage Verlauf' },
  'backup.historyOn': 'Der Verlauf wird eingeschaltet',
  'backup.nothing': 'Nichts',
  'backup.take': 'Wiederherstellen',
  'backup.leave': 'Abbrechen',
  'backup.done': 'Alles aus der Datei ist wiederhergestellt.',
  'backup.saved': 'Die Datei ist gesichert.',
  'backup.refused.other': 'Diese Datei stammt nicht von dieser Erweiterung. Nichts wurde geändert.',
  'backup.refused.newer':
    'Diese Datei stammt aus einer neueren Version. Aktualisieren Sie die Erweiterung und versuchen Sie es dann noch einmal. Nichts wurde geändert.',
  'backup.refused.damaged': 'Diese Datei ist beschädigt. Nichts wurde geändert.',
  'backup.refused.large': 'Diese Datei ist zu groß; sie stammt wohl nicht von dieser Erweiterung. Nichts wurde geändert.',

  'storage.full':
    'Zum Speichern ist kein Platz mehr. Löschen Sie den Verlauf in den Einstellungen und versuchen Sie es noch einmal. Was gespeichert war, ist noch da.',
};
