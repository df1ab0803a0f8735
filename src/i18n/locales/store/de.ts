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
  captions: {
    mark: 'Ein Zeichen neben der Meldung sagt, was sie bedeutet',
    answer: 'Hinter dem Symbol: wer am Zug ist, erster Schritt, Hotline',
    card: 'Eine Karte zum Vorzeigen am Schalter',
    bill: 'Wohin jeder Yuan der Rechnung ging',
    settings: 'Sie bestimmen, was gelesen und behalten wird',
  },
};
