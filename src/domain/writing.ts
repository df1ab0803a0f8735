/**
 * Data: how Chinese pages write money, contrasts and personal particulars. Regular expression sources, used by detect;
 * the words of refusals themselves are in knowledge/terms.
 */

/** Yuan, the unit behind an amount. */
export const YUAN = '元';
/** Renminbi, before an amount. */
export const RENMINBI = '人民币';
/** Zero as a word. */
export const ZERO = '零';
/** Per cent and units of time: a number before them is no amount of money. Year, month, day, piece. */
export const NOT_MONEY = '%年月日个';
/** Months, as a unit. */
export const MONTHS = '个月|月';
/** Between a label and its value: is, is, has, only, left over, still left, shows, remains. */
export const IS = '为|是|有|仅|剩余?|还剩|显示|余';
/** But, however, yet (not "yet without"), though: a new clause begins. */
export const CONTRAST = '但是?|然而|却(?!无)|不过';
/** The particle that makes a state the attribute of a group of people. */
export const ATTRIBUTE = '的';

/** Before a number that identifies somebody: identity card, certificate, social security, insurance, card, phone, bank, account, personal, admission, outpatient, record, registration, enrolment, serial, order. */
export const NUMBER_LABELS = '身份证|证件|社会保障|社保|医保|卡|手机|电话|联系方式|银行|账|帐|个人|住院|门诊|就诊|病历|登记|参保|流水|订单';
/** Card; number; serial number. */
export const NUMBER_WORDS = { card: '卡', number: '号码?|编号' } as const;
/** Before a name: name, patient, patient, insured person, card holder, account holder, contact. */
export const NAME_LABELS = '姓\\s*名|患者|病人|参保人|持卡人|户名|开户名|联系人|本人姓名';
/** "Name" behind such a label; "is" between label and name. */
export const NAME_WORDS = { name: '姓名', is: '是为' } as const;
/** Before an address: home, address, household, residence. */
export const ADDRESS_LABELS = '住址|地址|户籍地|居住地';
