import { describe, expect, it } from 'vitest';
import { ALL_SITES, patternOf, siteOf, siteOfPattern } from '../../src/domain/sites.ts';

describe('the site of a host', () => {
  it.each([
    ['pay.renmin-hospital.com', 'renmin-hospital.com'],
    ['renmin-hospital.com', 'renmin-hospital.com'],
    ['ybj.jiangxi.gov.cn', 'jiangxi.gov.cn'],
    ['a.b.hospital.com.cn', 'hospital.com.cn'],
    ['www.hospital.cn', 'hospital.cn'],
    ['www.bj.cn', 'www.bj.cn'],
    ['pay.hospital.co.uk', 'hospital.co.uk'],
    ['xn--fiqs8s.example.cn', 'example.cn'],
  ])('%s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
    expect(siteOfPattern(patternOf(site))).toBe(site);
  });

  it.each(['', 'localhost', '127.0.0.1', '[::1]', 'gov.cn', 'com.cn', 'a..b', '*.example.com', 'a.com/b', 'a.com:80'])(
    '%s has none',
    (host) => {
      expect(siteOf(host)).toBeNull();
    },
  );
});

it.each(['*://*/*', '<all_urls>', 'https://*/*', 'http://*/*'])('%s is every site', (pattern) => {
  expect(siteOfPattern(pattern)).toBe(ALL_SITES);
});

it.each(['file:///*', '*://*.a.com/path', 'ftp://*/*'])('%s is no site', (pattern) => {
  expect(siteOfPattern(pattern)).toBeNull();
});
