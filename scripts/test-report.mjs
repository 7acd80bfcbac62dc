import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts the tests of a Vitest JSON report and names the skipped ones with the file they stand in. A test file that
 * could not be loaded counts as one failure, and so does a run that ended badly without naming a failed test (a lost
 * worker, an error outside any test).
 * @param {string} file the report, which may be missing
 * @param {number} status the exit status of Vitest
 * @param {(line: string) => void} print
 * @returns {{passed: number, failed: number, skipped: number}}
 */
export function countTests(file, status, print) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {{testResults: {name: string, status: string, assertionResults: {status: string, fullName: string}[]}[]}} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  for (const test of skipped) print(`skipped: ${test.fullName}`);
  const failed = failedTests + brokenFiles;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: skipped.length };
}
