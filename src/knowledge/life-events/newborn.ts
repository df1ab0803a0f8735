import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'newborn',
  gloss: 'A newborn: register within the local period',
  order: 5,
  papers: ['household-register', 'identity'],
  steps: [
    {
      when: { zh: '出生后尽早', en: 'Soon after the birth', de: 'Bald nach der Geburt', source: ['advice'] },
      does: {
        zh: '尽早给孩子办居民医保参保登记。要不要先上户口，各地不同，先问 12393。',
        en: 'Enrol the child in the residents’ scheme early. Whether it must be in the household register (户口簿) first differs by place; ask 12393.',
        de: 'Melden Sie das Kind früh in der Einwohner-Krankenversicherung an. Ob es vorher im Haushaltsregister (户口簿) stehen muss, ist örtlich verschieden; fragen Sie unter 12393.',
        source: ['r3', 'advice'],
      },
    },
    {
      when: { zh: '例如江西：90 天内', en: 'In Jiangxi, for example: 90 days', de: 'In Jiangxi zum Beispiel: 90 Tage', source: ['s25'] },
      does: {
        zh: '期限内登记的，待遇从出生起算，不设等待期。各地期限不同，请问 12393。',
        en: 'If registered in time, the child is covered from birth, without a waiting period. The time differs by place; ask 12393.',
        de: 'Bei rechtzeitiger Anmeldung gelten die Leistungen ab Geburt, ohne Wartezeit. Die Frist ist örtlich verschieden; fragen Sie unter 12393.',
        source: ['r3', 's25'],
      },
    },
    {
      when: { zh: '办好以后', en: 'Afterwards', de: 'Danach', source: ['advice'] },
      does: {
        zh: '缴费后看一下记录；孩子住院的票据都留好。',
        en: 'Look at the record after paying, and keep every receipt of a hospital stay.',
        de: 'Prüfen Sie nach der Zahlung den Eintrag und heben Sie alle Belege eines Krankenhausaufenthalts auf.',
        source: ['advice'],
      },
    },
  ],
});
