import { describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../runner/counts.mjs';

describe('the sum of a test run', () => {
  it('takes skipped and unfinished unit tests for failed ones', () => {
    const testResults = [{ status: 'passed', assertionResults: [{}, {}, {}] }];
    expect(vitestCounts({ numTotalTests: 3, numPassedTests: 1, testResults })).toEqual({ passed: 1, failed: 2 });
  });

  it('counts a test file that could not be loaded', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ];
    expect(vitestCounts({ numTotalTests: 1, numPassedTests: 1, testResults })).toEqual({ passed: 1, failed: 1 });
  });

  it('takes skipped browser tests and errors outside a test for failed ones, and one that passed when repeated for passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 6, failed: 2 });
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 3 });
  });
});
