import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readableHosts } from '../../src/knowledge/compile-portals.ts';
import type { Portal } from '../../src/knowledge/load.ts';
import { SCHEMAS } from '../../src/knowledge/schema.ts';

const portal = (hosts: string[], kind: Portal['kind'] = 'hall', tier: Portal['tier'] = 'C'): Portal => ({
  id: 'x',
  operator: 'x',
  hosts,
  kind,
  tier,
  source: 'x',
});

async function shippedPortals(): Promise<Portal[]> {
  const folder = new URL('../../src/knowledge/portals/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    names.map(async (name) => {
      const module: { default: unknown } = await import(new URL(name, folder).href);
      return SCHEMAS.portal.parse(module.default);
    }),
  );
}

describe('readableHosts', () => {
  it('takes halls only', () => {
    const kinds = ['info', 'procurement', 'tax', 'human-resources', 'app', 'staff'] as const;
    expect(readableHosts([...kinds.map((kind) => portal([`${kind}.example.cn`], kind, 'A')), portal(['hall.example.cn'])])).toEqual([
      'hall.example.cn',
    ]);
  });

  it('leaves unconfirmed halls out', () => {
    const tiers = ['A', 'B', 'C', 'D'] as const;
    expect(readableHosts(tiers.map((tier) => portal([`${tier.toLowerCase()}.example.cn`], 'hall', tier)))).toEqual([
      'a.example.cn',
      'b.example.cn',
      'c.example.cn',
    ]);
  });

  it('sorts and names each host once', () => {
    expect(readableHosts([portal(['b.example.cn', 'a.example.cn']), portal(['b.example.cn'])])).toEqual(['a.example.cn', 'b.example.cn']);
  });

  it('does not change what it is given', () => {
    const given = Object.freeze([Object.freeze(portal(['b.example.cn'])), Object.freeze(portal(['a.example.cn']))]);
    expect(readableHosts(given)).toEqual(['a.example.cn', 'b.example.cn']);
  });
});

describe('the shipped portals', () => {
  it('read the national hall, and no tax, procurement or unconfirmed host', async () => {
    const hosts = readableHosts(await shippedPortals());
    expect(hosts).toContain('fuwu.nhsa.gov.cn');
    expect(hosts).not.toContain('www.gxybj.com');
    expect(hosts.filter((host) => /hsip\.gov\.cn$|^code\.|zwdt\.sh|zjzwfw/.test(host))).toEqual([]);
    expect(hosts.filter((host) => /chinatax|12333|wecity|tengmed|^tps\.|^ypjc\.|^ypzc\.|^nxyp\.|^med\.|^igi\./.test(host))).toEqual([]);
  });

  it('know the hosts that are not for the insured and those that nobody has opened yet', async () => {
    const portals = await shippedPortals();
    const tierOf = (host: string) => portals.find(({ hosts }) => hosts.includes(host))?.tier;
    expect(['hsip.gov.cn', 'mitest.wecity.qq.com'].map(tierOf)).toEqual(['C', 'C']);
    expect(['code.nhsa.gov.cn', 'zwdt.sh.gov.cn', 'ylbzj.qinghai.gov.cn', 'etax.xiamen.chinatax.gov.cn'].map(tierOf)).toEqual([
      'D',
      'D',
      'D',
      'D',
    ]);
  });

  it('name every host in one file only', async () => {
    const all = (await shippedPortals()).flatMap(({ hosts }) => hosts);
    expect(new Set(all).size).toBe(all.length);
  });
});
