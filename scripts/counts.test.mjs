import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCounts, unitCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pactograph-counts-'));

function reportOf(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a run that left no report counts as one failure', () => {
  expect(unitCounts(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
  expect(browserCounts(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
});

test('a test file that could not be read counts as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}, {}] },
  ];
  const report = { numPassedTests: 2, numFailedTests: 1, testResults };
  expect(unitCounts(reportOf(report))).toEqual({ passed: 2, failed: 2 });
});

test('an error outside every browser test counts as a failure', () => {
  const report = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 4 }, errors: [{}] };
  expect(browserCounts(reportOf(report))).toEqual({ passed: 4, failed: 3 });
});
