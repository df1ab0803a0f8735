import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '12393',
  number: '12393',
  name: { zh: '医保服务热线', en: 'Medical-insurance service line (医保服务热线)', de: 'Krankenversicherungs-Hotline (医保服务热线)' },
  askFor: {
    zh: '参保状态、待遇、等待期、报销、异地就医备案、个人账户，以及投诉医院或药店。人在外地，先拨参保地区号，再拨 12393。',
    en: 'Enrolment, benefits, waiting periods, reimbursement, registration for care elsewhere, the personal account, complaints about a hospital or pharmacy. From another city, dial the area code of your place of enrolment first.',
    de: 'Versicherungsstatus, Leistungen, Wartezeiten, Erstattung, Anmeldung auswärtiger Behandlung, persönliches Konto, Beschwerden über Klinik oder Apotheke. Von auswärts wählen Sie zuerst die Vorwahl des Versicherungsorts.',
    source: ['s28'],
  },
  notFor: {
    zh: '补换社保卡、养老金，请拨 12333；怎么缴费，请拨 12366。',
    en: 'Replacing the card or pensions: call 12333. How to pay a contribution: call 12366.',
    de: 'Ersatz der Karte und Rente: dafür 12333. Wie man einen Beitrag zahlt: dafür 12366.',
    source: ['s28'],
  },
  hours: {
    zh: '语音一般全天；人工通常在工作日 9:00–12:00 和 13:00（或 13:30）–17:00，各地不同。',
    en: 'Recorded menu usually round the clock; people usually on working days 9:00–12:00 and 13:00 or 13:30–17:00; varies by place.',
    de: 'Ansagen meist rund um die Uhr; Mitarbeitende meist an Arbeitstagen 9–12 und 13 oder 13:30 bis 17 Uhr; örtlich verschieden.',
    source: ['s28'],
  },
  needsAreaCode: true,
});
