import { defineRule } from '../define.ts';

export default defineRule({
  id: 'resident-no-waiting',
  gloss: 'R-3: newborns, aided groups and those enrolling in time do not wait',
  topic: 'benefits-return',
  place: 'national',
  tier: 'B',
  validity: { from: '2025', checkBy: '2027-03-31' },
  causes: ['resident-unpaid', 'waiting-period'],
  text: {
    zh: '居民医保不设等待期的：新生儿、困难救助人群，以及在集中参保期内缴费且没有中断的人。新生儿要在多少天内登记，各地不同。',
    en: 'Residents’ scheme: no wait for newborns, for people on aid, and for those who pay within the annual enrolment period without a break. Within how many days a newborn has to be registered differs by place.',
    de: 'Einwohner-Krankenversicherung: keine Wartezeit für Neugeborene, für unterstützte Personen und für alle, die ohne Unterbrechung in der jährlichen Frist zahlen. Binnen wie vieler Tage ein Neugeborenes anzumelden ist, ist örtlich verschieden.',
    source: ['r3', 's1'],
  },
});
