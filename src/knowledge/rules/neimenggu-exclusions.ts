import { defineRule } from '../define.ts';

export default defineRule({
  id: 'neimenggu-exclusions',
  gloss: 'R-31, local: Inner Mongolia adds fitness, wellness and check-ups to the exclusions',
  topic: 'exclusions',
  place: { regions: ['neimenggu'] },
  tier: 'B',
  validity: { asOf: '2023', checkBy: '2027-02-28' },
  causes: ['excluded-circumstance'],
  text: {
    zh: '内蒙古（内政办发〔2023〕7 号）：体育健身、养生保健和健康体检，基金也不付。',
    en: 'Inner Mongolia (内政办发〔2023〕7号): the fund does not pay for fitness, wellness and check-ups either.',
    de: 'Innere Mongolei (内政办发〔2023〕7号): Auch Fitness, Wellness und Vorsorgeuntersuchungen bezahlt der Fonds nicht.',
    source: ['r31-neimenggu'],
  },
});
