import { definePaper } from '../define.ts';

export default definePaper({
  id: 'old-card',
  gloss: 'The old social-security card',
  text: {
    zh: '原来的社保卡，还在手上就带去。',
    en: 'The old social-security card (社保卡), if you still have it.',
    de: 'Die bisherige Sozialversicherungskarte (社保卡), falls Sie sie noch haben.',
    source: ['secondary'],
  },
});
