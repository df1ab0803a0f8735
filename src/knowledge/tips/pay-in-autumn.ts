import { defineTip } from '../define.ts';

export default defineTip({
  id: 'pay-in-autumn',
  gloss: 'Residents: pay for the next year from September on, for every member of the family',
  kind: 'habit',
  title: { zh: '居民医保秋天就缴', en: 'Residents: pay in autumn', de: 'Einwohner: im Herbst zahlen' },
  text: {
    zh: '居民医保通常从 9 月开始缴下一年的费用，各地截止日期不同。全家每个人都看一遍；困难人群先问有没有资助。',
    en: 'The residents’ contribution for next year can usually be paid from September on; the deadline differs by place. Check every member of the family; households in need should first ask whether the contribution is subsidised.',
    de: 'Der Einwohnerbeitrag für das nächste Jahr kann meist ab September gezahlt werden; der letzte Tag ist örtlich verschieden. Prüfen Sie jedes Familienmitglied; bedürftige Haushalte fragen zuerst nach einem Zuschuss.',
    source: ['secondary', 'advice'],
  },
  path: 'p10',
  causes: ['resident-unpaid', 'waiting-period'],
});
