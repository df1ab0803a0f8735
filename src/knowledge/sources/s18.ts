import { defineSource } from '../define.ts';

export default defineSource({
  id: 's18',
  title: '沪医保规〔2025〕7号，上海，自2025年9月10日起',
  gloss: {
    en: 'Shanghai rule on flexible workers, in force from 10 September 2025',
    de: 'Shanghai: Regel für flexibel Beschäftigte, in Kraft seit 10. September 2025',
  },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
  url: 'https://ybj.sh.gov.cn/gfxwj/20250905/6173c838284f43c3b4d8c8d4513364ed.html',
});
