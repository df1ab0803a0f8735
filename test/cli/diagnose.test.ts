import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/diagnose.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the shell explains itself when asked, and nothing else is written', () => {
  const { status, stdout, stderr } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^usage: .*FILE\.html/);
  expect(stderr).toBe('');
});

test.each([['an unknown option', '--nothing'], ['a text left out', '--text'], ['nothing at all']])(
  'the shell answers %s with how it is used, without a stack',
  (_what, ...args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^usage: /);
    expect(stderr).not.toMatch(/TypeError|\bat /);
  },
);
