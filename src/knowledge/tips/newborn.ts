import { defineTip } from '../define.ts';

export default defineTip({
  id: 'newborn',
  gloss: 'Life event: a newborn, no waiting period when registered in time',
  kind: 'life-event',
  title: { zh: '孩子出生', en: 'A new baby', de: 'Geburt eines Kindes' },
  text: {
    zh: '新生儿参加居民医保不设等待期，江西规定的登记期限是 90 天，其他地方请问 12393。带户口簿尽早办，缴费后看一下记录。',
    en: 'A newborn joins the residents’ scheme without a waiting period; Jiangxi, for example, gives 90 days to register, elsewhere ask 12393. Take the household register and do it early, then check the record.',
    de: 'Neugeborene treten der Einwohner-Krankenversicherung ohne Wartezeit bei; in Jiangxi zum Beispiel hat man 90 Tage Zeit, anderswo fragen Sie unter 12393. Gehen Sie früh mit dem Haushaltsregister (户口簿) hin und prüfen Sie danach den Eintrag.',
    source: ['r3', 's25'],
  },
  hotline: '12393',
  causes: ['resident-unpaid', 'waiting-period'],
});
