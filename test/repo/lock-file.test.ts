import { expect, test } from 'vitest';
import { read } from './files.ts';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

test('the lock file has a checksum for every package', () => {
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('the lock file sends nobody to an address of its own', () => {
  const elsewhere = installed.filter(([, { resolved, link }]) => link || resolved !== undefined);
  expect(elsewhere.map(([path, { resolved }]) => `${path} ${resolved ?? 'link'}`)).toEqual([]);
});

test('what is shipped runs no script when it is installed', () => {
  const names = Object.keys(dependencies);
  expect(names.filter((name) => packages[`node_modules/${name}`]?.hasInstallScript)).toEqual([]);
});

test('versions of what is shipped are exact', () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the README says why each shipped package is there', () => {
  const readme = read('README.md');
  for (const name of Object.keys(dependencies)) expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|.{20}`, 'm'));
});
