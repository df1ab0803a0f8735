import { describe, expect, it } from 'vitest';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';

describe('Traditional Chinese', () => {
  it('has its own quotation marks everywhere', async () => {
    expect(JSON.stringify(await loadPageTexts('zh-Hant'))).not.toMatch(/[“”‘’]/);
  });

  it('has its own words for everyday things; only menus and what is quoted keep theirs', async () => {
    const { paths: _menus, ...ours } = await loadPageTexts('zh-Hant');
    const unquoted = JSON.stringify(ours).replace(/「[^」]*」/g, '');
    expect(unquoted).not.toMatch(
      /設置|歷史記錄|打印|小程序|搜索|粘貼|圖標|默認|屏幕|軟件|短信|鏈接|激活|信息|數據|網絡|菜單|標籤頁|二維碼|服務器/,
    );
  });
});
