import { describe, expect, it } from 'vitest';
import { findingsOf } from './page.ts';

const insuredOf = (html: string) => findingsOf(html).map(({ insured }) => insured);

describe('how the person is insured', () => {
  it('is read from the message itself', () => {
    expect(insuredOf('<p>您的职工医保已暂停参保</p>')).toEqual(['employee']);
  });

  it.each([
    ['<tr><td>职工基本医疗保险</td><td>某公司</td><td>暂停参保</td></tr>', 'employee'],
    ['<tr><td>城乡居民基本医疗保险</td><td>某社区</td><td>暂停参保</td></tr>', 'resident'],
    ['<tr><td>灵活就业人员</td><td>--</td><td>暂停参保</td></tr>', 'flexible'],
    ['<tr><td>退休人员</td><td>--</td><td>暂停参保</td></tr>', 'retiree'],
  ])('is read from the row in which the message stands: %s', (row, insured) => {
    const html = `<table><tr><th>险种类型</th><th>单位名称</th><th>参保状态</th></tr>${row}</table>`;
    expect(new Set(insuredOf(html))).toEqual(new Set([insured]));
  });

  it('is read from a row without a head', () => {
    expect(insuredOf('<table><tr><td>职工基本医疗保险</td><td>参保状态：暂停参保</td></tr></table>')).toEqual(['employee']);
  });

  it('is read from another label of the page', () => {
    const page = (kind: string) => `<div><p>人员类别：${kind}</p><p>参保地：甲市</p></div><div><p>参保状态：暂停参保</p></div>`;
    expect(insuredOf(page('灵活就业人员'))).toEqual(['flexible']);
    expect(insuredOf(page('在职'))).toEqual(['employee']);
  });

  it('is the kind of person where the scheme is named too', () => {
    expect(
      insuredOf('<dl><dt>险种</dt><dd>职工基本医疗保险</dd><dt>人员类别</dt><dd>退休</dd><dt>参保状态</dt><dd>暂停参保</dd></dl>'),
    ).toEqual(['retiree']);
  });

  it('stays open where the page names two schemes', () => {
    expect(insuredOf('<p>险种：职工基本医疗保险</p><p>险种：城乡居民基本医疗保险</p><p>参保状态：暂停参保</p>')).toEqual([undefined]);
  });

  it('stays open where only a label names it', () => {
    expect(insuredOf('<p>退休时间：--</p><p>参保状态：暂停参保</p>')).toEqual([undefined]);
  });
});
