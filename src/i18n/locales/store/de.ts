import type { StoreTexts } from './en.ts';

export const store: StoreTexts = {
  long: [
    'Die Seite der chinesischen Krankenversicherung (医保) meldet Kontostand 0, Zahlung fehlgeschlagen, 暂停参保 oder „der Fonds zahlt 0,00“. Was heißt das, und was ist jetzt zu tun?',
    'Yibao Helper liest die Meldung dort, wo sie steht, und sagt in klaren Worten, was sie höchstwahrscheinlich bedeutet, wer am Zug ist, was der erste Schritt ist, ob ein neuer Versuch lohnt und wen man anrufen kann. Ebenso klar sagt es, wenn alles in Ordnung ist: Ein leeres persönliches Konto zum Beispiel beendet die Erstattung nicht. Wo die Meldung allein nicht ausreicht, stellt es jeweils eine kurze Frage.',
    'Auf den Serviceportalen des Landes und der Provinzen arbeitet es von selbst. Auf jeder anderen Seite, etwa der Zahlungsseite eines Krankenhauses, genügt ein Klick auf das Symbol. Eine SMS oder ein Beleg lässt sich einfügen.',
    'Sie bekommen eine Checkliste mit Unterlagen, Hotlines und üblichen Fristen, eine auf den Fen genau aufgeschlüsselte Rechnung und eine Karte für den Schalter, auf Chinesisch und in Ihrer Sprache. Jede Aussage nennt ihre Quelle und den Tag der Prüfung. Was nur an manchen Orten gilt, ist so bezeichnet.',
    'Alles geschieht auf Ihrem Gerät. Es gibt kein Konto und keine Netzanfrage; nach Namen, Nummern oder Passwörtern wird nicht gefragt, und „Alles löschen“ lässt nichts zurück.',
    'Kein amtliches Produkt. In Ihre Versicherungsdaten kann es nicht sehen; die Hotline 12393 kann es.',
  ],
  purpose:
    'Es erklärt die Meldungen zur chinesischen Krankenversicherung auf der Seite, die jemand gerade ansieht, und sagt, was zu tun ist.',
  remoteCode: 'Kein nachgeladener Code. Aller Code liegt im Paket; anderen zu laden ist den Seiten der Erweiterung verboten.',
  data: 'Es liest den Text von Seiten, um Meldungen zur Krankenversicherung zu finden. Nichts wird gesendet, verkauft oder weitergegeben; nichts verlässt das Gerät.',
  install: {
    title: 'Installieren ohne Store',
    intro:
      'Sie haben eine Datei bekommen, deren Name auf „-chrome.zip“ endet. Sie passt zu Chrome, Edge und anderen Browsern auf der Grundlage von Chromium. Die Bilder zeigen Chrome auf Englisch; in Ihrem Browser können die Wörter deutsch sein.',
    steps: [
      'Entpacken Sie die Datei in einen Ordner, der an seinem Platz bleibt. Der Browser liest sie bei jedem Start von dort.',
      'Öffnen Sie einen neuen Tab, geben Sie chrome://extensions in die Adresszeile ein (in Edge: edge://extensions) und drücken Sie die Eingabetaste.',
      'Schalten Sie den „Entwicklermodus“ (Developer mode) ein: in Chrome oben rechts, in Edge links.',
      'Drücken Sie „Entpackte Erweiterung laden“ (Load unpacked) und wählen Sie den Ordner, in dem die Datei manifest.json liegt.',
      'Yibao Helper steht jetzt in der Liste. Wenn nicht, war es ein anderer Ordner: Nehmen Sie den, in dem manifest.json liegt.',
      'Drücken Sie auf das Puzzleteil neben der Adresszeile, dann auf die Nadel neben Yibao Helper. Das Symbol bleibt von nun an sichtbar.',
    ],
    notes: [
      'Für eine neue Version ersetzen Sie den Inhalt des Ordners und drücken dann auf derselben Seite den runden Pfeil von Yibao Helper. Was Sie gespeichert haben, bleibt.',
      'In Firefox: Öffnen Sie about:debugging, wählen Sie „Dieser Firefox“, dann „Temporäres Add-on laden“ und die Datei, die auf „-firefox.zip“ endet. Firefox entfernt sie wieder, wenn er beendet wird.',
      'Der Browser warnt vielleicht vor Erweiterungen im Entwicklermodus. Das ist richtig so: Installieren Sie nur, was von jemandem kommt, dem Sie vertrauen.',
    ],
  },
  captions: {
    mark: 'Ein Zeichen neben der Meldung sagt, was sie bedeutet',
    answer: 'Hinter dem Symbol: wer am Zug ist, erster Schritt, Hotline',
    card: 'Eine Karte zum Vorzeigen am Schalter',
    bill: 'Wohin jeder Yuan der Rechnung ging',
    settings: 'Sie bestimmen, was gelesen und behalten wird',
  },
};
