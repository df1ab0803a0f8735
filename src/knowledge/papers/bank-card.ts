import { definePaper } from '../define.ts';

export default definePaper({
  id: 'bank-card',
  gloss: 'Bank card in the own name',
  text: {
    zh: '本人名下的银行卡。',
    en: 'A bank card in your own name (银行卡).',
    de: 'Eine Bankkarte auf Ihren Namen (银行卡).',
    source: ['secondary'],
  },
});
