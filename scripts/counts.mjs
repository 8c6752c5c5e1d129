import { readFileSync } from 'node:fs';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// A run that left no report, or a file that never came to its tests, must not count as nothing.
const broken = { passed: 0, failed: 1 };

export function unitCounts(file) {
  const report = read(file);
  if (!report) return broken;
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
  };
}

export function browserCounts(file) {
  const report = read(file);
  if (!report) return broken;
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}
