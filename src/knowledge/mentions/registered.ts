import { defineMention } from '../define.ts';

export default defineMention({
  id: 'registered',
  gloss: 'The care elsewhere was registered',
  entry: 'payment-failed',
  causes: {
    'cross-region-unsupported': 'most',
    'out-of-area-unregistered': 'some',
    'non-designated-provider': 'some',
    'provider-system-fault': 'some',
  },
  words: {
    zh: ['备案过', '已备案', '备案了', '备了案', '备案成功', '已经备案', '办了备案', '备过案', '有备案'],
    en: ['already registered', 'was registered', 'registered already', 'despite registration', 'have registered'],
    de: ['bereits angemeldet', 'schon angemeldet', 'trotz anmeldung'],
  },
  denials: ['没有备案', '未备案', '没备案'],
  examples: ['已经备案还是不行'],
  counterExamples: ['没有备案'],
});
