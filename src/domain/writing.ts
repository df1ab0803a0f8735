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
/** Units of time: a whole number before them is no amount of money. Year, month, day, piece. */
export const NOT_MONEY = '年月日个';
/** Months, as a unit. */
export const MONTHS = '个月|月';
/** Persons, items, cases, transactions, times: what is counted in brackets behind a name. */
export const COUNTED = '[人件例笔次户]';
/** Persons, companies, households, cases: nobody is in such a number of them alone. */
export const MANY = '[人家户例]';
/** Between a label and its value: is, is, has, only, left over, still left, shows, remains. */
export const IS = '为|是|有|仅|剩余?|还剩|显示|余';
/** Values of a flag: yes, no, has, has not, normal, a short "not …" or "already …". */
export const FLAG_VALUE = '^(?:是|否|有|无|無|正常|[未已].{1,3}|-+)$';
/** How names of fields end: name, kind, number, type, state, flag, amount, place, time, unit, age, phone, address, scheme, list. */
export const FIELD_END = '[名称稱别別号號码碼型态態况況志誌额額地间間期位龄齡话話址种種单單数數]$';
/** How such a statement ends: not …, not yet …, none …, is wrong, fails, has errors, is abnormal, is empty, is missing. */
export const ENDS_SAYING_OF_ALL = '(?:[不未无].{1,4}|错误?|失败|有误|异常|为空|缺失?)$';
/** What is told to the person is no name of a field: "you have … already, not yet, been …", unless it asks ("whether", "is there") or ends as names of fields do. */
export const TOLD_TO_PERSON = `^[您你](?![^]{0,14}?(?:是否|有[无無没沒]|[吗嗎]|${FIELD_END}))[^]{0,14}?[已未被]`;
/** What begins so is to be clicked: go, at once, click, look, I want, add, back; and stop, unlock, change, reset, forgot, set, where no state, flag or time of that follows. What ends so is the name of a group of such things: news, information, trends, what is hot or recommended, services, functions, ways in. */
export const ACTION =
  '(?:新[闻聞]|[资資][讯訊]|公告|[动動][态態]|[热熱][点點]|推[荐薦]|服[务務]|功能|[导導]航)$|^(?:去|立即|点击|查看|我要|添加|新增|返回|(?:停用|解[锁鎖]|修改|重置|忘[记記]|[设設]置)(?!.{0,9}[态態況况志誌间間期]))';
/** No value ends so, only a field: time, date, month, amount, name, number, type, kind, reason, address, city, phone, flag, base, months. */
export const FIELD_ONLY =
  '(?:[时時][间間]|日期|月份|年月|金[额額]|名[称稱]|[号號][码碼]|[编編][号號]|[类類](?:型|别|別)|原因|地址|城市|[电電][话話]|[标標]志|[基月][数數])$';
/** But, however, yet (not "yet without"), though: a new clause begins. */
export const CONTRAST = '但是?|然而|却(?!无)|不过';
/** The particle that makes a state the attribute of a group of people. */
export const ATTRIBUTE = '的';
/** Is; belongs to. */
export const COPULA = '是|属';

/** Head of a column of names: item (of charges), name of the item or charge, indicator, content, subject. */
export const ROW_NAME =
  '^(?:(?:[项項]目|(?:收|[费費]用)?[项項]目名[称稱]|(?:[费費]用|收[费費])[项項]目|[费費]用名[称稱]|指[标標]|[内內]容|科目|事[项項])|Items?|Posten|Angabe|Bezeichnung)$';
/** Head of a column of people: name, patient, applicant, card holder, householder, company, insured person, employee, account holder, personal number, identity card number. */
export const PERSON_NAME =
  '姓名|患者|病人|[户戶]主|(?:[单單]位|企[业業])(?:名[称稱]|[编編][号號])|申[请請]人|持卡人|[参參]保人[员員]?$|[职職]工$|[员員]工$|[户戶]名|[个個]人(?:[编編][号號]|ID)|[证證]件[号號]|身份[证證]|^(?:Insured person|Name)$';
/** Head of a column that tells how people are related: relation, member, relative, family, authorised, bound, user. */
export const RELATION = '[关關][系係]|成[员員]|[亲親][属屬]|家庭|授[权權]|[绑綁]定|使用人|Relation|Beziehung';
/**
 * Head of a column that explains: field or parameter, meaning, how to deal with it, solution, name, value or explanation of a code, return or error code, case,
 * template, rule, trigger, complaint, prompt, restriction of a medicine, duties, kind of business, level of hospital, violation, share,
 * terminal, delay, comparison, the schemes of employees and residents side by side,
 * how an item of a bill counts for the insurance.
 */
export const EXPLAINS =
  '含[义義]|[释釋][义義]|解[释釋]|[处處]理(?:建[议議]|方[式法]|[办辦]法)|解[决決](?:方[法案]|[办辦]法)|(?:^|\\n)(?:字段|[参參][数數])|代[码碼](?:值|名[称稱])|代[码碼]\\n(?:[说說]明|描述|[内內]容)|(?:返回|[错錯][误誤])[码碼]|情形|模[板版]|[规規][则則](?:名[称稱]|[编編][码碼])|[触觸][发發]|[诉訴]求|投[诉訴]|提示(?:[语語]|文字|[内內]容)|前端提示|限定支付|[职職](?:[责責]|能)|[业業][务務][范範][围圍]|(?:[办辦]理|[业業][务務]|服[务務])(?:事[项項]|名[称稱])|[医醫][院疗療](?:[机機][构構])?[级級等][别別级級]|违[规規]|占比|[终終]端|延[时時]|[响響][应應][时時]|[对對]照|[职職]工(?:[医醫]保)?\n居民|居民(?:[医醫]保)?\n[职職]工|[Mm]eaning|[Ee]xplanation|Bedeutung|Erläuterung|err_?msg|[医醫]保(?:[类類]别|[类類]別|[别別等][级級]?)|[费費]用等[级級]|自[费費][类類标標]|[Ii]nsurance (?:class|category)|Kategorie';
/** What is counted: persons, companies, households, items, cases, transactions, times, also by the ten thousand. */
export const COUNT = '^[\\d,.]+\\s*[万萬]?(?:人次?|家|[户戶]|件|例|[笔筆]|次)$';

/** Two choices: already and not yet the same word, or a word and its "not"; between them no end of a clause, no you, no but. */
export const CHOICE = '([已未])(..)[^,。:;您你但]{0,6}(?!\\1)[已未]\\2|([\\u4e00-\\u9fff]{2})[^,。:;您你但]{0,4}不\\3';
/** The name of a kind of insurance ends with it, in both scripts. */
export const INSURANCE_END = '(?:[险險]|[医醫]保)$';
/** A "not" or "never", English or German, with up to three words behind it at the end. */
export const LATIN_NEGATION = "(?:n't| not| never| nicht| nie)(?= (?:[a-zäöüß]+ ){0,2}[a-zäöüß]+$)";

/** What says something of the items before it: not, not yet, none, without, fails, wrong, already, was. */
export const PREDICATE_CHARACTERS = '[不未无没失错误已被]';

/** Before a number that identifies somebody, in both scripts: identity card, certificate, passport, permit, social security, insurance, card, phone, bank, account, personal, unit, admission, outpatient, visit, record, registration, enrolment, serial, order. */
export const NUMBER_LABELS =
  '身份[证證]|[证證]件|[护護]照|通行[证證]|社会保障|社會保障|社保|[医醫]保|卡|手机|手機|电话|電話|[联聯][系繫]方式|[银銀]行|[账帳]|帐|个人|個人|单位|單位|住院|[门門][诊診]|就[诊診]|病[历歷]|登[记記]|[参參]保|流水|[订訂][单單]';
/** Card; number; serial number; account. */
export const NUMBER_WORDS = { card: '卡', number: '号码?|號碼?|编号|編號|[账帳][号號]|[户戶]' } as const;
/** Before a name: name, patient, patient, insured person, card holder, account holder, contact, legal representative, guardian, agent, applicant, relative. */
export const NAME_LABELS =
  '姓\\s*名|患者|病人|[参參]保人|持卡人|[户戶]名|[联聯][系繫]人|[联聯][络絡]人|法定代表人|[监監][护護]人|[经經代]办人|代理人|申[请請]人|被保[险險]人|家[属屬]';
/** "Name" behind such a label; "is" between label and name. */
export const NAME_WORDS = { name: '姓名', is: '是为為' } as const;
/** No name begins so, but the sentence behind such a label does: not, with, not yet, already, without, and, there is, is, or, at, needs, can, should, please, still, for now, information, of. */
export const NO_NAME = '不与與未已无無没沒和有是及或在需可应應请請尚暂暫信的';
/** Before an address: home, address, household, residence. */
export const ADDRESS_LABELS = '住址|地址|[户戶]籍地|居住地';
/** What an address is made of: province, city, district, county, banner, town, township, village, road, street, lane, way, number. */
export const ADDRESS_PARTS = '省市区區县縣旗镇鎮乡鄉村路街巷道号號';
/** Lines that anybody may call, with or without an area code: 12 and three digits, 95 or 96 and three digits. */
export const HOTLINE = '(?:0\\d{2,3})?(?:12|95|96)\\d{3}';
