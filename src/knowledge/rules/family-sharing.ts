import { defineRule } from '../define.ts';

export default defineRule({
  id: 'family-sharing',
  gloss: 'R-20: sharing the account with close relatives, since January 2026 also across provinces',
  topic: 'family-sharing',
  place: 'national',
  tier: 'B',
  validity: { from: '2024', checkBy: '2027-03-31' },
  causes: ['family-sharing', 'balance-used-up', 'no-personal-account', 'normal-self-pay'],
  text: {
    zh: '职工医保个人账户可以给参加基本医保的近亲属用：配偶、父母、子女、兄弟姐妹、（外）祖父母、（外）孙子女，不含公婆和岳父母。可以付定点机构的自付费用、药店的药品和器械、居民医保费和长期护理保险费。共济的是钱，不是待遇，看病的人要用自己的凭证。2026 年 1 月起推进跨省共济，当地是否开通请问 12393。',
    en: 'The employees’ personal account can pay for insured close relatives (近亲属): spouse, parents, children, siblings, grandparents, grandchildren; not parents-in-law. It pays their own share, drugs and devices at designated pharmacies, and residents’ and long-term-care contributions. It shares money, not cover: the patient uses their own code or card. Sharing across provinces has been extended since January 2026; ask 12393 whether it is open in your place.',
    de: 'Das persönliche Konto der Arbeitnehmer kann für versicherte nahe Angehörige (近亲属) zahlen: Ehepartner, Eltern, Kinder, Geschwister, Großeltern, Enkel; nicht Schwiegereltern. Es zahlt Eigenanteile, Arzneien und Hilfsmittel in Vertragsapotheken sowie Beiträge für Einwohner und zur Pflegeversicherung. Geteilt wird Geld, nicht der Versicherungsschutz: Der Patient nutzt seinen eigenen Code oder seine Karte. Seit Januar 2026 wird die Mitnutzung über Provinzgrenzen ausgeweitet; fragen Sie unter 12393, ob Ihr Ort dabei ist.',
    source: ['r20', 's10'],
  },
  figures: { kindsOfRelatives: 8 },
});
