import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/guide/qr-code.ts';

const drawn = (squares: readonly (readonly boolean[])[]) => squares.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')).join('\n');

/** Which mask is easiest to read is weighed a little differently; any of them is right. It is told beside the first finder. */
const maskOf = (squares: readonly (readonly boolean[])[]) => [2, 3, 4].reduce((bits, x) => bits * 2 + Number(squares[8]![x]), 0) ^ 0b101;

describe('a code', () => {
  it.each([
    ['one letter', 'a'],
    ['a greeting', '您好，请帮我看一个医保问题。'],
    ['an emoji and umlauts', 'Überweisung für 您 \u{1F642}'],
  ])('of %s is square by square what another program draws', (_, text) => {
    const own = qrCode(text)!;
    const others = [0, 1, 2, 3, 4, 5, 6, 7].map((maskPattern) => drawn(encode(text, { ecc: 'L', border: 0, maskPattern }).data));
    expect(others).toContain(drawn(own));
  });

  it('of every size is what another program draws', () => {
    const sizes = new Set<number>();
    for (let bytes = 1; bytes <= 2953; bytes += Math.max(13, Math.floor(bytes / 22))) {
      const text = Array.from({ length: bytes }, (_, at) => String.fromCharCode(97 + ((at * 7 + (at >> 3)) % 26))).join('');
      const own = qrCode(text)!;
      sizes.add(own.length);
      expect(drawn(own), `${bytes} bytes`).toBe(drawn(encode(text, { ecc: 'L', border: 0, maskPattern: maskOf(own) }).data));
    }
    expect(sizes.size).toBe(40);
  }, 20_000);

  it('takes as much as the largest one holds, and no byte more', () => {
    expect(qrCode('x'.repeat(2953))).toHaveLength(177);
    expect(qrCode('x'.repeat(2954))).toBeUndefined();
  });
});
