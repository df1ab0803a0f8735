/** One test of any runner. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  /** Why it failed; empty when it passed. */
  readonly message: string;
  /** It failed once and passed when it was tried again: a browser under load is late at times. */
  readonly secondTry?: boolean;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string; readonly results: readonly { readonly error?: { readonly message?: string } }[] }[];
  }[];
}

const COLOURS = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g');

/** Tests in vitest's JSON report; skipped ones do not count, and a file that could not run is one failure. */
export function fromVitest(json: string): Outcome[] {
  const report = JSON.parse(json) as VitestReport;
  return report.testResults.flatMap((file) => {
    const tests = file.assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status, failureMessages }) => ({
        name: fullName,
        passed: status === 'passed',
        message: failureMessages.join('\n').replace(COLOURS, ''),
      }));
    const broken = file.status === 'failed' && tests.every(({ passed }) => passed);
    return broken ? [...tests, { name: file.name, passed: false, message: file.message.replace(COLOURS, '') }] : tests;
  });
}

/** Tests in Playwright's JSON report; skipped ones do not count, and an error outside any test is one failure. */
export function fromPlaywright(json: string): Outcome[] {
  const report = JSON.parse(json) as { suites: PlaywrightSuite[]; errors?: { message?: string }[] };
  const walk = (suite: PlaywrightSuite, path: string): Outcome[] => [
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status !== 'skipped')
        .map(({ status, results }) => ({
          name: `${path}${title}`,
          passed: status === 'expected' || status === 'flaky',
          secondTry: status === 'flaky',
          message: (results.at(-1)?.error?.message ?? '').replace(COLOURS, ''),
        })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, `${path}${inner.title}: `)),
  ];
  const outside = (report.errors ?? []).map(({ message }) => ({
    name: 'playwright',
    passed: false,
    message: (message ?? '').replace(COLOURS, ''),
  }));
  return [...report.suites.flatMap((suite) => walk(suite, `${suite.title}: `)), ...outside];
}
