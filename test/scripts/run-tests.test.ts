import { tallyOf } from '../../scripts/jest-step';
import { sumOf } from '../../scripts/steps';

const report = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites = 0) =>
  ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });

test.each([
  ['all passed', report(12, 0), 0, { passed: 12, failed: 0 }],
  ['some failed', report(10, 2), 1, { passed: 10, failed: 2 }],
  ['a suite broke before its tests', report(10, 0, 1), 1, { passed: 10, failed: 1 }],
  ['jest ended badly with nothing failed', report(10, 0), 1, { passed: 10, failed: 1 }],
  ['jest left no report', undefined, 1, { passed: 0, failed: 1 }],
])('counts a run where %s', (_, given, exitCode, tally) => {
  expect(tallyOf(given, exitCode)).toEqual(tally);
});

test('adds up', () => {
  expect(sumOf([{ passed: 1, failed: 0 }, { passed: 0, failed: 1 }, { passed: 5, failed: 2 }])).toEqual({ passed: 6, failed: 3 });
});
