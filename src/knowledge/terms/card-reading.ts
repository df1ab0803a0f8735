import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'card-reading',
  gloss: 'Reading the card',
  common: true,
  zh: ['读卡[器]', '刷卡', '读取…卡', '卡…读取', '插卡', '验卡', '写卡', '识读', '刷(医保|社保)卡', '扫码', '芯片', '磁条', '卡片信息', '读(医保|社保|ic)卡', '卡类型', '消磁', '卡中信息', '卡库'],
  en: ['card (reading|reader|swipe)', 'read[ing] (the |your |)(social security |medical insurance |insurance |ic |)card', 'swip(e|ing) (the |your |)card', 'magnetic stripe', '[(insurance|security) ]card could not be read'],
  de: ['karten(leser|lesegerät|lesen)', 'lesen der (karte|sozialversicherungskarte|versicherungskarte|krankenversicherungskarte)', 'karte……gelesen', 'magnetstreifen'],
});
