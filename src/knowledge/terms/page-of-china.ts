import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'page-of-china',
  gloss: 'What a page in another language names when its insurance is the Chinese one: money, places, the insurance in Chinese',
  zh: ['¥', '医保', '社保', '医疗保障', '人民币'],
  en: [
    '(yuan|rmb|cny|renminbi)_',
    '(people\\x27s republic|ministry|state council|mainland) of china',
    'mainland china',
    '(beijing|shanghai|tianjin|chongqing|guangzhou|shenzhen|dongguan|foshan|zhuhai|hangzhou|ningbo|wenzhou|nanjing|suzhou|wuxi|wuhan)_',
    '(chengdu|xi\\x27an|xian|qingdao|jinan|yantai|dalian|shenyang|harbin|changchun|zhengzhou|changsha|hefei|fuzhou|xiamen|nanchang)_',
    '(kunming|guiyang|nanning|haikou|sanya|lanzhou|xining|yinchuan|urumqi|hohhot|taiyuan|shijiazhuang|lhasa|taicang|kunshan)_',
    '(guangdong|zhejiang|jiangsu|sichuan|shandong|hainan|fujian|hubei|hunan|henan|hebei|anhui|jiangxi|yunnan|guizhou|gansu)_',
    '(shaanxi|shanxi|liaoning|jilin|heilongjiang|xinjiang|ningxia|qinghai|guangxi|inner mongolia)_',
  ],
  de: ['(yuan|rmb|cny|renminbi)_', 'volksrepublik china', '(peking|schanghai|kanton|innere mongolei)_'],
});
