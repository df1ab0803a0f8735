import type { ToolMessages } from './en.ts';

/** What the screens say on which something is worked out: a bill, a day. */
export const tools: ToolMessages = {
  'tool.back': 'Zurück zur Antwort',
  'tool.title': 'Nachrechnen',
  'tool.settlement': 'Wohin jeder Yuan der Rechnung ging',

  'settlement.text': 'Fügen Sie die Abrechnung (结算单) ein oder tippen Sie die Beträge ab. Die Summen werden auf den Fen geprüft.',
  'settlement.fromPage': 'Gelesen aus der Abrechnung (结算单) auf der Seite. Die Summen werden auf den Fen geprüft.',
  'settlement.another': 'Eine andere Abrechnung',
  'settlement.paste': 'Text der Abrechnung',
  'settlement.paste.hint': 'Bezeichnungen mit ihren Beträgen, wie auf der Seite oder dem Beleg.',
  'settlement.read': 'Beträge lesen',
  'settlement.read.done': { one: '{count} Betrag gelesen.', other: '{count} Beträge gelesen.' },
  'settlement.read.none': 'In diesem Text steht keine Zeile einer Abrechnung. Tippen Sie die Beträge unten ein.',
  'settlement.fields': 'Beträge eintippen oder berichtigen',
  'settlement.fields.hint': 'In Yuan. Was nicht auf der Abrechnung steht, bleibt leer.',
  'settlement.field.unclear': 'Schreiben Sie den Betrag so: 412,50.',
  'settlement.line.total': 'Gesamtkosten (医疗费总额)',
  'settlement.line.own': 'Außerhalb des Katalogs (全自费)',
  'settlement.line.over-price': 'Über der Preisgrenze (超限价)',
  'settlement.line.first': 'Vorab-Eigenanteil (先行自付)',
  'settlement.line.scope': 'Erstattungsfähig (政策范围内)',
  'settlement.line.deductible': 'Selbstbehalt (起付线)',
  'settlement.line.counted': 'Dieses Jahr auf den Selbstbehalt angerechnet, mit dieser Rechnung',
  'settlement.line.ceiling': 'Über dem Höchstbetrag (超封顶线)',
  'settlement.line.fund': 'Gemeinschaftsfonds (统筹基金)',
  'settlement.line.other-funds': 'Andere Fonds (大病保险 und weitere)',
  'settlement.line.account': 'Persönliches Konto (个人账户)',
  'settlement.line.cash': 'Bar oder per Handy (现金)',
  'settlement.part.deductible': 'Unter dem Selbstbehalt (起付线)',
  'settlement.part.share': 'Ihr Anteil am Rest (按比例自付)',
  'settlement.part.open': 'Noch offen, wer es zahlt',
  'settlement.part.difference': 'Von der Abrechnung nicht erklärt',
  'settlement.parts': 'Woraus die Rechnung besteht',
  'settlement.payers': 'Wer bezahlt hat',
  'settlement.column.line': 'Zeile',
  'settlement.column.amount': 'Betrag',
  'settlement.key.yours': 'Ihr Teil',
  'settlement.key.fund': 'die Fonds',
  'settlement.checks': 'Gehen die Summen auf?',
  'settlement.need': 'Nötig sind wenigstens die Gesamtkosten und der Betrag des Fonds.',
  'settlement.paid': 'Die Fonds haben {funds} von {total} gezahlt; {yours} bleiben bei Ihnen.',
  'settlement.unknown':
    'Die Gesamtkosten betragen {total}. Es fehlt noch, was der Fonds gezahlt hat: Tragen Sie diesen Betrag ein oder den, den Sie bar gezahlt haben.',
  'settlement.zero.own':
    'Die ganze Rechnung liegt außerhalb des Katalogs (全自费), deshalb blieb für den Fonds nichts übrig. Damit er zahlt, muss die Leistung im Katalog stehen; ob es eine solche gibt, weiß die Ärztin oder der Arzt.',
  'settlement.zero.over-price':
    'Nach dem, was außerhalb des Katalogs und über der Preisgrenze (超限价) liegt, blieb für den Fonds nichts übrig. Er zahlt nur bis zur Grenze.',
  'settlement.zero.first': 'Der Vorab-Eigenanteil (先行自付) hat den Rest aufgebraucht, für den Fonds blieb nichts übrig.',
  'settlement.turn': 'Ab hier zahlt der Fonds 0.',
  'settlement.zero.deductible':
    'Der Fonds hat nichts gezahlt, weil zuerst der Selbstbehalt (起付线) kommt: {counted} von {deductible} sind erreicht. Nach weiteren {missing} an erstattungsfähigen Kosten beginnt der Fonds zu zahlen.',
  'settlement.zero.assumed': 'Gezählt ist hier nur diese Rechnung. Zählen weitere mit, fehlt weniger: Die Summe erfahren Sie unter 12393.',
  'settlement.zero.ceiling':
    'Der Höchstbetrag (封顶线) ist erreicht; darüber zahlt der Basisfonds nichts. Vielerorts springt der Zusatzschutz bei schweren Krankheiten (大病保险) ein: Fragen Sie unter 12393.',
  'settlement.zero.deductible-unknown':
    '{scope} sind erstattungsfähig, der Fonds hat nichts gezahlt. Den Selbstbehalt (起付线) nennt die Abrechnung nicht. Fragen Sie unter 12393 danach und nach der bisherigen Summe dieses Jahres.',
  'settlement.zero.unexplained':
    'Der Fonds hat nichts gezahlt. Die Abrechnung nennt weder die erstattungsfähigen Kosten noch den Selbstbehalt (起付线): Fragen Sie am Schalter oder unter 12393 nach beidem.',
  'settlement.zero.no-line':
    '{scope} sind erstattungsfähig, der Fonds hat nichts gezahlt. Keine Zeile der Abrechnung erklärt das. Vielleicht ruhen die Leistungen, oder es wurde ohne Versicherung abgerechnet: Fragen Sie am Schalter nach dem Grund.',
  'settlement.check.parts.proven': 'Die Zeilen ergeben auf den Fen genau die Gesamtkosten, {against}.',
  'settlement.check.parts.disagrees': 'Die Zeilen ergeben {sum}, als Gesamtkosten stehen {against} da: Das sind {by} Unterschied.',
  'settlement.check.parts.open': '{by} der Gesamtkosten sind nicht benannt. Vermutlich fehlt eine Zeile.',
  'settlement.check.payers.proven': 'Fonds, Konto und Barzahlung ergeben auf den Fen genau die Gesamtkosten, {against}.',
  'settlement.check.payers.disagrees':
    'Fonds, Konto und Barzahlung ergeben {sum}, als Gesamtkosten stehen {against} da: Das sind {by} Unterschied.',
  'settlement.check.payers.open': 'Für {by} ist kein Zahler genannt. Vermutlich fehlt eine Zeile, etwa ein weiterer Fonds.',
  'settlement.check.fund-in-scope':
    'Der Fonds hat {sum} gezahlt, erstattungsfähig sind nur {against}: {by} zu viel. Prüfen Sie diese beiden Zeilen.',

  'tool.late-fee': 'Was die Verspätung den Arbeitgeber kostet',
  'tool.distance': 'Wie weit bis Selbstbehalt und Höchstbetrag',
  'tool.ledger': 'Was oft gesagt wird und was stimmt',

  'late-fee.text': 'Für alle, die Löhne abrechnen: der Säumniszuschlag (滞纳金) auf zu spät gezahlte Beiträge.',
  'late-fee.amount': 'Offene Beiträge in Yuan',
  'late-fee.dueOn': 'Letzter Tag der Frist',
  'late-fee.paidOn': 'Tag der Zahlung',
  'late-fee.need': 'Tragen Sie den Betrag und beide Tage ein.',
  'late-fee.answer': 'Der Säumniszuschlag (滞纳金) beträgt {fee}: {percent} pro Tag auf {owed}, {days} lang. Ihn trägt der Arbeitgeber.',
  'late-fee.days': { one: '{count} Tag', other: '{count} Tage' },
  'late-fee.perDay': 'Mit jedem weiteren Tag kommen {fee} hinzu.',
  'late-fee.article': 'Sozialversicherungsgesetz (社会保险法), Artikel {article}',
  'late-fee.none': 'Fristgerecht gezahlt: Es fällt kein Säumniszuschlag an.',
  'late-fee.noRule': 'Für diesen Tag ist hier keine Regel bekannt.',

  'distance.text':
    'Beide Grenzen legt der Versicherungsort fest. Sie stehen auf der Abrechnung (结算单), oder Sie erfahren sie unter 12393.',
  'distance.counted': 'Dieses Jahr bisher auf den Selbstbehalt angerechnet',
  'distance.deductible': 'Selbstbehalt (起付线)',
  'distance.fundPaid': 'Dieses Jahr bisher vom Fonds gezahlt',
  'distance.ceiling': 'Höchstbetrag des Jahres (封顶线)',
  'distance.need': 'Tragen Sie eine der Grenzen ein und den Betrag, der bisher darauf angerechnet ist.',
  'distance.toDeductible':
    'Nach weiteren {left} an erstattungsfähigen Kosten beginnt der Fonds zu zahlen. {used} von {limit} sind erreicht.',
  'distance.deductibleReached':
    'Der Selbstbehalt von {limit} ist erreicht: Der Fonds zahlt seinen Anteil an den erstattungsfähigen Kosten.',
  'distance.toCeiling': 'Der Fonds kann dieses Jahr noch {left} zahlen. {used} von {limit} sind verbraucht.',
  'distance.ceilingReached':
    'Der Höchstbetrag von {limit} ist erreicht: Der Basisfonds zahlt dieses Jahr nichts mehr. Vielerorts springt der Zusatzschutz bei schweren Krankheiten (大病保险) ein: Fragen Sie unter 12393.',

  'ledger.text':
    'Ratgeber widersprechen sich. Hier steht, was man hört, was die Regeln sagen, seit wann sie gelten und wo es nachzulesen ist.',
  'ledger.search': 'Darin suchen',
  'ledger.count': { one: '{count} Aussage', other: '{count} Aussagen' },

  'tool.return': 'Ab wann wieder gezahlt wird',
  'return.text':
    'Wählen Sie, was Sie wissen. Die Tage folgen aus den Regeln, die unten stehen; Ihr Ort kann eine Regel haben, die hier nicht bekannt ist.',
  'return.scheme': 'Versicherung',
  'return.scheme.employee': 'Angestellt (职工医保)',
  'return.scheme.flexible': 'Flexibel beschäftigt (灵活就业)',
  'return.scheme.resident': 'Einwohner (居民医保)',
  'return.lastPaid': 'Letzter pünktlich bezahlter Monat',
  'return.lastPaid.choose': 'Monat wählen',
  'return.paidOn': 'Tag, an dem die Zahlung einging oder eingeht',
  'return.moved': 'Dazwischen Ort oder Versicherungsart gewechselt?',
  'return.moved.unknown': 'Weiß ich nicht',
  'return.moved.yes': 'Ja',
  'return.moved.no': 'Nein',
  'return.year': 'Jahr, für das gezahlt wird',
  'return.missedYears': 'Ganze Jahre davor ohne Versicherung',
  'return.paidBackYears': 'Davon jetzt nachgezahlt',
  'return.newborn':
    'Ein Neugeborenes, das innerhalb der örtlichen Frist angemeldet wird, ist meist ab der Geburt versichert; hier ist dann nichts auszurechnen. Die Frist erfahren Sie unter 12393.',
  'return.exempt':
    'Mit medizinischer Sozialhilfe (医疗救助) oder innerhalb von 3 Monaten nach dem Ende der Arbeitnehmer-Krankenversicherung',
  'return.region': 'Wo Sie versichert sind',
  'return.region.none': 'Nicht gewählt',
  'return.city': 'Stadt',
  'return.city.none': 'Eine andere oder die ganze Provinz',
  'return.need': 'Wählen Sie den letzten bezahlten Monat und den Tag der Zahlung.',
  'return.order': 'Der Tag der Zahlung liegt vor dem letzten bezahlten Monat. Prüfen Sie beide Angaben.',
  'return.range':
    'Nach den hier bekannten Regeln zahlt der Gemeinschaftsfonds (统筹基金) wieder ab einem Tag zwischen dem {from} und dem {to}.',
  'return.day': 'Nach den hier bekannten Regeln zahlt der Gemeinschaftsfonds (统筹基金) meist wieder ab dem {from}.',
  'return.noRange': 'Aus den hier bekannten Regeln ergibt sich für Sie kein Tag. Sie erfahren ihn unter 12393 am Versicherungsort.',
  'return.missed': { one: '{count} ganzer Monat fehlt.', other: '{count} ganze Monate fehlen.' },
  'return.noLocal': 'Ab welchem Tag genau in {place} wieder gezahlt wird, ist hier nicht bekannt. Sie erfahren es dort unter 12393.',
  'return.local': 'Nur in {place}',
  'return.care': 'Brauchen Sie vorher Behandlung, gehen Sie hin und heben Sie alle Belege auf.',
  'return.rules': 'Regel für Regel',
  'return.from': 'ab {from}',
  'return.between': '{from} bis {to}',
  'return.axis': 'Vom {from} bis zum {to}; der Strich ist der Tag der Zahlung.',
  'return.key.paused': 'Lücke oder Pause',
  'return.key.open': 'noch offen',
  'return.key.pays': 'der Fonds zahlt',
  'return.noNumber': 'nennt keine Zahl',
  'return.counts': 'darauf beruhen die Tage oben',
  'return.gap.yes': 'Nach dieser Regel sind die Kosten der Lücke meist abgedeckt; fragen Sie zuerst unter 12393.',
  'return.gap.no': 'Nach dieser Regel sind die Kosten der Lücke meist nicht abgedeckt.',
  'return.gap.open': 'Ob die Kosten der Lücke abgedeckt sind, ist örtlich verschieden.',
  'return.gap.moved':
    'Das gilt nur nach einem Wechsel des Orts oder der Versicherungsart. Fragen Sie zuerst unter 12393, ob die Kosten der Lücke abgedeckt sind.',
  'return.save': 'Im Kalender speichern',
  'return.entry.first': 'Nachsehen, ob die Leistungen der Krankenversicherung wieder gelten',
  'return.entry.last': 'Leistungen der Krankenversicherung: letzter der errechneten Tage',
  'return.entry.text':
    'Den Status in der Versicherungs-App nachsehen. Ruht die Versicherung noch, 12393 am Versicherungsort anrufen. Aus allgemeinen Regeln errechnet, nicht amtlich.',
};
