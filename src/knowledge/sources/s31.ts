import { defineSource } from '../define.ts';

export default defineSource({
  id: 's31',
  title: '平顶山市新华区人民政府政策问答：手工报销材料，2024年',
  gloss: {
    en: 'Xinhua District of Pingdingshan: papers for a manual claim',
    de: 'Bezirk Xinhua in Pingdingshan: Unterlagen für die nachträgliche Erstattung',
  },
  tier: 'A',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
  url: 'https://xinhuaqu.gov.cn/contents/44271/410467.html',
});
