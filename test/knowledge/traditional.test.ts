import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toTraditional } from '../../src/knowledge/traditional.ts';

const knowledge = await loadKnowledge();

/** Every text of the knowledge as a reader of Traditional Chinese gets it. */
function derived(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'zh' in data && typeof data.zh === 'string' ? data.zh : undefined;
  const hant = 'hant' in data && typeof data.hant === 'string' ? data.hant : own && toTraditional(own);
  return [...(hant ? [hant] : []), ...Object.values(data).flatMap(derived)];
}
const texts = derived(knowledge);

describe('Traditional Chinese', () => {
  test.each([
    ['保留发票、费用清单', '保留發票、費用清單'],
    ['到发卡银行签代扣协议', '到發卡銀行簽代扣協議'],
    ['卡里的钱不够，账户余额为 0', '卡裡的錢不夠，帳戶餘額為 0'],
    ['湖南岳阳', '湖南岳陽'],
    ['在标签“里程”里', '在標籤「里程」裡'],
    ['不要点短信里的链接', '不要點簡訊裡的連結'],
    ['办理“基础信息变更”，更正信息', '辦理「基礎信息變更」，更正資訊'],
    ['这台读卡器在平台上', '這台讀卡機在平台上'],
    ['搜索小程序，打印复印件', '搜尋小程式，列印影本'],
    ['网上的比例，在网上办，点“网上办理”', '網路上的比例，線上辦，點「網上辦理」'],
    ['第一次发工资以后看工资条', '第一次發薪以後看薪資單'],
    ['浙里办', '浙里辦'],
    ['多半只是卡要换', '多半只是卡要換'],
  ])('of %s is %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  test('of the knowledge has no character that another word is written with', () => {
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect(text).not.toMatch(/髮|(?<!標)籤|卡里|嶽陽|賬|“|”|隻|颱|鬱|麵|醜|鹹|臺|浙裡/);
  });

  test.each(knowledge.regions)('of the places of $id leaves no Simplified character', ({ name, cities }) => {
    const names = [name, ...cities.map((city) => city.name)].map(({ zh, hant }) => hant ?? toTraditional(zh));
    expect(names.join('')).not.toMatch(/[东庆门广苏连宁陕泽阳乌鲁兰贵义黄冈赣烟潍临泸绵]/u);
  });
});
