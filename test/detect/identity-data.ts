/** Makes up identity data of the usual forms from a seed; nobody's own. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  (below: number): number;
}

/** Numbers that follow from the seed alone (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!;
const digits = (random: Random, count: number): string => Array.from({ length: count }, () => random(10)).join('');
const two = (value: number): string => String(value).padStart(2, '0');

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 18 characters with the right check character. */
function identity18(random: Random): string {
  const body = `${pick(random, ['110105', '310112', '360102', '440305', '510107'])}${1940 + random(80)}${two(1 + random(12))}${two(1 + random(28))}${digits(random, 3)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
}

/** 15 digits, as issued before 1999. */
const identity15 = (random: Random): string =>
  `${pick(random, ['110105', '310112', '360102'])}${two(30 + random(60))}${two(1 + random(12))}${two(1 + random(28))}${digits(random, 3)}`;

/** A card number of the given length whose last digit passes the Luhn check. */
function card(random: Random, length: number): string {
  const body = `6${digits(random, length - 2)}`;
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    let digit = Number(body[body.length - 1 - index]);
    if (index % 2 === 0) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return body + ((10 - (sum % 10)) % 10);
}

const mobile = (random: Random): string => `1${3 + random(7)}${digits(random, 9)}`;
const passport = (random: Random): string => `${pick(random, ['E', 'G', 'D', 'EA', 'EJ'])}${digits(random, 8)}`.slice(0, 9);

const SURNAMES = ['王', '李', '张', '刘', '陈', '欧阳', '赵', '周', '阿依古丽·'];
const GIVEN = ['伟', '秀英', '建国', '丽', '志强', '桂芳', '子涵', '买买提'];
const STREETS = ['中山路', '人民大道', '建设北街', '解放西路'];
const CITIES = ['南昌市东湖区', '上海市浦东新区', '广州市天河区', '成都市武侯区'];

const name = (random: Random): string => pick(random, SURNAMES) + pick(random, GIVEN);
const address = (random: Random): string =>
  `${pick(random, CITIES)}${pick(random, STREETS)}${1 + random(300)}号${1 + random(30)}栋${100 + random(900)}室`;

const fullWidth = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
const grouped = (text: string, by: number, between: string): string => text.match(new RegExp(`.{1,${by}}`, 'g'))!.join(between);

/** The same number as pages write it: with spaces, dashes, dots, invisible characters, in full width. */
function written(random: Random, text: string): string {
  const between = pick(random, ['', '', '', ' ', '-', '\u200b', '\u00a0', '\u2009', '－', '—', '\u3000', '.']);
  const shape = between ? grouped(text, pick(random, [3, 4, 6]), between) : text;
  return random(4) === 0 ? fullWidth(shape) : shape;
}

/** A statement of a page, and the parts of it that must not be kept. */
export interface Statement {
  readonly text: string;
  readonly secrets: readonly string[];
}

const NUMBER_LABELS = {
  identity: ['身份证号：', '证件号码: ', '身份证号码', '公民身份号码：', '社会保障号码：', '证件号', 'ID No. ', 'Ausweisnummer: ', ''],
  card: [
    '社保卡号：',
    '医保卡号 ',
    '银行卡号：',
    '卡号',
    '收款账号：',
    '银行账户：',
    '医疗保险卡号:',
    'Card number: ',
    'Kontonummer: ',
    '',
  ],
  phone: ['手机号：', '联系电话：', '电话 ', '手机号码', '预留手机：', 'Tel: ', 'Telefon: ', ''],
  passport: ['护照号：', '护照号码 ', '证件号码：', '通行证号：', 'Passport No. ', 'Reisepass-Nr.: '],
  short: ['个人编号：', '住院号：', '门诊号 ', '病历号：', '就诊卡号：', '登记号：', '单位编号：', '流水号：'],
} as const;
const NAME_LABELS = [
  '姓名：',
  '姓  名：',
  '患者姓名:',
  '参保人：',
  '持卡人：',
  '户名：',
  '联系人：',
  '姓名 ',
  '参保人员姓名：',
  '法定代表人：',
  '监护人：',
];
const ADDRESS_LABELS = ['住址：', '地址: ', '家庭住址：', '户籍地址：', '通讯地址：', '联系地址 ', '居住地址：'];
const AROUND = ['账户余额不足，', '您已暂停参保。', '支付失败 ', '医保码未激活；', '（欠费）', ''];
const AFTER = ['，请核对', '。当前余额0.00元', ' 未参保', '；状态：暂停参保', '', '\n支付失败'];

/** One statement of a portal with one or more particulars of a made-up person. */
export function statement(random: Random): Statement {
  const secrets: string[] = [];
  const number = (kind: keyof typeof NUMBER_LABELS, plain: string): string => {
    secrets.push(plain);
    return pick(random, NUMBER_LABELS[kind]) + written(random, plain);
  };
  const person = (): string => {
    const who = name(random);
    secrets.push(who);
    return pick(random, NAME_LABELS) + who;
  };
  const home = (): string => {
    const where = address(random);
    secrets.push(where.slice(6));
    return pick(random, ADDRESS_LABELS) + where;
  };
  const parts: readonly (() => string)[] = [
    () => number('identity', identity18(random)),
    () => number('identity', identity15(random)),
    () => number('card', card(random, 12 + random(8))),
    () => number('phone', mobile(random)),
    () => {
      const plain = mobile(random);
      secrets.push(plain);
      return `${pick(random, ['', '电话：'])}${pick(random, ['+86', '+86 ', '0086-', '(+86)', '＋86 '])}${written(random, plain)}`;
    },
    () => number('passport', passport(random)),
    () => number('short', digits(random, 7 + random(6))),
    person,
    home,
    () => `${person()} ${number('identity', identity18(random))}`,
    () => `${person()}，${number('phone', mobile(random))}，${home()}`,
  ];
  const text = pick(random, AROUND) + pick(random, parts)() + pick(random, AFTER);
  return { text, secrets };
}

/** What is left of a text when everything that pages put between characters is taken out; digits in half width. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff.—–-]/g, '');
