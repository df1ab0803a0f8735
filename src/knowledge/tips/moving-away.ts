import { defineTip } from '../define.ts';

export default defineTip({
  id: 'moving-away',
  gloss: 'Life event: moving the insurance to another place',
  kind: 'life-event',
  title: { zh: '换城市参保', en: 'Moving your insurance', de: 'Den Versicherungsort wechseln' },
  text: {
    zh: '办转移接续，年限会累计起来。中断不超过 3 个月的，可以按新参保地规定补缴，不设等待期。办好后在医保码里切换参保地。',
    en: 'Have the enrolment transferred (转移接续); the years are added up. After a gap of at most 3 months it can be paid up under the rules of the new place, with no wait. Then switch the place of enrolment in the code.',
    de: 'Lassen Sie die Versicherung übertragen (转移接续); die Jahre werden zusammengezählt. Bei höchstens 3 Monaten Lücke kann nach den Regeln des neuen Orts nachgezahlt werden, ohne Wartezeit. Wechseln Sie danach im Code den Versicherungsort.',
    source: ['r5', 'r13', 's40'],
  },
  causes: ['enrolment-ended', 'wrong-query-channel', 'sync-delay', 'account-frozen', 'waiting-period'],
});
