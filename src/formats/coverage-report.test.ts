import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { type CoverageReport, decodeReport, encodeReport } from './coverage-report.ts';
import { inspectPackage } from './read-package.ts';
import { SMALL_PACKAGE } from './small-package.ts';

const { records } = inspectPackage(SMALL_PACKAGE);
const report: CoverageReport = {
  title: records.title,
  version: '1.0.0',
  today: records.today,
  coverage: coverageOf(records),
};

it('comes back as it was written, with its counts in order', () => {
  const read = decodeReport(encodeReport(report));
  expect(read).toEqual(report);
  expect([...read.coverage.decades]).toEqual([...report.coverage.decades]);
});

it('needs no version', () => {
  const { version, ...unversioned } = report;
  expect(version).toBe('1.0.0');
  expect(decodeReport(encodeReport(unversioned))).toEqual(unversioned);
});
