import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/test-report.mjs';

interface Suite {
  readonly status: 'passed' | 'failed';
  readonly tests: readonly string[];
}

function reportOf(suites: readonly Suite[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'codeboom-report-')), 'report.json');
  const testResults = suites.map(({ status, tests }, index) => ({
    name: `test/file-${index}.test.ts`,
    status,
    assertionResults: tests.map((test, at) => ({ status: test, fullName: `claim ${at}` })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

describe('the closing line of npm test', () => {
  const table: readonly {
    readonly claim: string;
    readonly suites: readonly Suite[];
    readonly status: number;
    readonly printed: readonly string[];
    readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
  }[] = [
    {
      claim: 'counts every test by its outcome and names the skipped ones',
      suites: [
        { status: 'passed', tests: ['passed', 'passed', 'pending'] },
        { status: 'failed', tests: ['passed', 'failed'] },
      ],
      status: 1,
      printed: ['skipped: claim 2'],
      counts: { passed: 3, failed: 1, skipped: 1 },
    },
    {
      claim: 'counts a file that cannot be loaded as one failure',
      suites: [
        { status: 'failed', tests: [] },
        { status: 'passed', tests: ['passed'] },
      ],
      status: 1,
      printed: [],
      counts: { passed: 1, failed: 1, skipped: 0 },
    },
    {
      claim: 'counts a run that ends badly without a failed test as one failure',
      suites: [{ status: 'passed', tests: ['passed'] }],
      status: 1,
      printed: [],
      counts: { passed: 1, failed: 1, skipped: 0 },
    },
    {
      claim: 'counts tests marked to be written as skipped',
      suites: [{ status: 'passed', tests: ['todo', 'skipped'] }],
      status: 0,
      printed: ['skipped: claim 0', 'skipped: claim 1'],
      counts: { passed: 0, failed: 0, skipped: 2 },
    },
  ];

  test.each(table)('$claim', ({ suites, status, printed, counts }) => {
    const lines: string[] = [];
    expect(countTests(reportOf(suites), status, (line) => lines.push(line))).toEqual(counts);
    expect(lines).toEqual(printed);
  });

  test('counts a missing report as one failure, also when the exit status is good', () => {
    const missing = join(tmpdir(), 'no-such-report.json');
    expect(countTests(missing, 0, console.log)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
