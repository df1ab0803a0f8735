import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedaction } from '../../src/detect/redact.ts';
import { REDACTION } from '../../src/detect/redaction.ts';
import { bare, randomFrom, statement } from './identity-data.ts';

const { redact, quoteOf } = createRedaction(REDACTION);
const STATEMENTS = 10_000;

/** Longest run of a secret that the text still shows; half a number may be enough to find a person. */
function shownOf(text: string, secret: string): string {
  const plain = bare(text);
  const wanted = bare(secret);
  const least = /^[A-Z]{0,2}\d/.test(wanted) ? 6 : wanted.length;
  for (let length = wanted.length; length >= Math.min(least, wanted.length); length -= 1)
    for (let at = 0; at + length <= wanted.length; at += 1)
      if (plain.includes(wanted.slice(at, at + length))) return wanted.slice(at, at + length);
  return '';
}

describe('what identifies a person is cut out', () => {
  it(`in ${STATEMENTS} made-up statements, however it is written`, () => {
    const random = randomFrom(20261121);
    const leaks: string[] = [];
    for (let count = 0; count < STATEMENTS; count += 1) {
      const { text, secrets } = statement(random);
      for (const make of [redact, quoteOf])
        for (const secret of secrets) {
          const shown = shownOf(make(text), secret);
          if (shown) leaks.push(`${JSON.stringify(text)} → ${JSON.stringify(make(text))} shows ${shown}`);
        }
    }
    expect(leaks.slice(0, 20), `${leaks.length} leaks`).toEqual([]);
  });

  it('also when a number stands where the quotation is cut', () => {
    const random = randomFrom(7);
    for (let count = 0; count < 500; count += 1) {
      const { text, secrets } = statement(random);
      const long = '支付失败。'.repeat(20 + random(110)) + text;
      for (const secret of secrets) expect(shownOf(quoteOf(long), secret), long).toBe('');
    }
  });

  it('also when the reading stops within a number', () => {
    expect(bare(quoteOf(`${'1'.repeat(590)}，13812345678`))).not.toMatch(/\d{3}/);
  });

  it('twice as well as once', () => {
    const random = randomFrom(3);
    for (let count = 0; count < 500; count += 1) {
      const once = redact(statement(random).text);
      expect(redact(once)).toBe(once);
    }
  });
});

describe('what else identifies a person is cut out', () => {
  it.each([
    ['a number before a full stop', '您的手机尾号已变更13812345678.', '13812345678'],
    ['a number behind a point', '支付失败.13812345678', '13812345678'],
    ['a partly masked number', '手机138****5678', '5678'],
    ['a masked name', '参保人张*已停保', '张'],
    ['a Latin name', 'Name: Anna Maria Schmidt', 'Schmidt'],
    ['a name in Traditional Chinese', '聯絡人：陳大文', '陳大文'],
    ['a phone number in Traditional Chinese', '電話：91234567', '91234567'],
    ['a mail address', '邮箱 wang.wei@example.cn', 'wang.wei'],
    ['a passport without a label', '持 E12345678 办理', 'E12345678'],
    ['a permit', '通行证号 H01234567', '01234567'],
  ])('%s', (_what, text, secret) => {
    expect(redact(text)).not.toContain(secret);
  });
});

describe('what tells nothing about a person stays', () => {
  it.each([
    ['an amount', '账户余额：1,523.20元'],
    ['an empty account', '个人账户余额 0.00'],
    ['a large amount', '起付线 1,300.00 元，最高支付限额 550,000.00 元'],
    ['amounts in a row', '总费用 12,345.67 统筹支付 10,000.00 个人自付 2,345.67'],
    ['amounts without a thousands mark', '医疗费总额 123456.78 基金支付 100000.00'],
    ['a day', '结算日期：2026-11-20'],
    ['a day and a time', '2026-11-20 08:30:15 支付失败'],
    ['a day in Chinese', '2026年11月20日起暂停参保'],
    ['a month', '欠费月份：202609'],
    ['a span of months', '欠费期间：202607-202609'],
    ['months in a list', '未缴费月份：202607、202608、202609'],
    ['a hotline', '请拨打12393咨询'],
    ['a hotline with area code', '咨询电话：0512-12393'],
    ['a hotline by its label', '服务热线：12393，12345'],
    ['a hotline behind the word phone', '电话：12393'],
    ['amounts in a bare row', '0.00 0.00 0.00 0.00'],
    ['larger amounts in a bare row', '12500.00 13000.00 120.50'],
    ['a personal part', '个人：12345.67'],
    ['a span of days', '2026-01-01 ~ 2026-12-31'],
    ['an amount in English', 'You paid 20000 yuan'],
    ['a mismatch of the name', '姓名 不一致'],
    ['a mismatch of name and number', '姓名与身份证号不符'],
    ['an address that is missing', '联系地址 未填写'],
    ['a per cent', '报销比例 85.5%'],
    ['an error code', '错误代码：E50012，支付失败'],
    ['a state behind the word for account', '账户状态：冻结'],
    ['a sentence that begins like a name', '参保人未缴费，暂停参保'],
    ['a sentence about patients', '患者未办理异地就医备案'],
  ])('%s', (_what, text) => {
    expect(redact(text)).toBe(text);
    expect(quoteOf(text)).toBe(text);
  });
});

describe('harmless numbers in a statement', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const amount = fc
    .tuple(fc.constantFrom('', '¥', '￥', '人民币'), fc.nat(999_999_99), fc.constantFrom('元', ' 元', ''), fc.boolean())
    .map(([before, cents, after, grouped]) => {
      const whole = String(Math.floor(cents / 100));
      return `${before}${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole}.${two(cents % 100)}${after}`;
    });
  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(4))
    .map(([year, month, date, shape]) => {
      const shapes = [
        `${year}-${two(month)}-${two(date)}`,
        `${year}年${month}月${date}日`,
        `${year}${two(month)}${two(date)}`,
        `${year}${two(month)}`,
        `${year}.${month}.${date}`,
      ];
      return shapes[shape]!;
    });
  const hotline = fc.constantFrom('12393', '12333', '12366', '12345', '120');
  const harmless = fc
    .tuple(
      fc.constantFrom('个人账户余额：', '统筹基金支付', '起付线 ', '本次应缴 ', '个人自付：'),
      amount,
      fc.constantFrom('结算日期：', '缴费期间 ', '截至', '自'),
      day,
      fc.constantFrom('请拨打', '咨询电话：', '服务热线 '),
      hotline,
    )
    .map(([sum, money, when, date, call, line]) => `${sum}${money}，${when}${date}。${call}${line}`);

  it('stay as they are, however they are written', () => {
    fc.assert(
      fc.property(harmless, (text) => {
        expect(redact(text)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('no text takes long', () => {
  const PUMPED = ['1', '1 ', '1\u200b', '*', '姓名', '姓名 ', '地址 ', '地址：', 'a@', 'a.', '张*', '身份证号：', 'E1', '１－', '·', 'A '];

  it.each(PUMPED)('made of %j again and again', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const began = performance.now();
      quoteOf(text);
      redact(text.slice(0, 20_000));
      return performance.now() - began;
    };
    time(1_000);
    const [short, long] = [2_500, 20_000].map((length) => Math.min(time(length), time(length), time(length)));
    // Eight times the length: quadratic time would be sixty-four times as long.
    expect(long!).toBeLessThan(Math.max(60, short! * 24));
    expect(long!).toBeLessThan(400);
  });
});
