// The page of the engine checks, opened once for all tests of a worker process. A check runs in a web worker of its own, so
// that none sees the tensors or shaders of another; one that several tests look at runs once.
import type { Page } from '@playwright/test';
import type { CheckName, EngineChecks } from '../../browser/engineCheckTypes';
import { test as base, CHECKS_ADDRESS, collectComplaints, expectNoComplaints } from '../fixtures';

type CheckParameters<Name extends CheckName> = Parameters<EngineChecks[Name]>;
type Result<Name extends CheckName> = ReturnType<EngineChecks[Name]>;

export class EngineCheckPage {
  readonly complaints: readonly string[];
  private readonly page: Page;
  private readonly results = new Map<string, Promise<unknown>>();

  constructor(page: Page, complaints: readonly string[]) {
    this.page = page;
    this.complaints = complaints;
  }

  /** What the check returns; from the same parameters it is run once. */
  run<Name extends CheckName>(name: Name, ...parameters: CheckParameters<Name>): Result<Name> {
    const key = JSON.stringify([name, parameters]);
    let result = this.results.get(key);
    if (!result) {
      result = this.page.evaluate(
        ([name, parameters]) => {
          const check = window.engineChecks[name] as (...parameters: unknown[]) => Promise<unknown>;
          return check(...parameters);
        },
        [name, parameters] as [CheckName, unknown[]],
      );
      this.results.set(key, result);
    }
    return result as Result<Name>;
  }
}

interface WorkerFixtures {
  readonly checks: EngineCheckPage;
}

interface TestFixtures {
  readonly checksComplainOfNothing: undefined;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  checks: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const complaints = collectComplaints(context);
      const page = await context.newPage();
      await page.goto(CHECKS_ADDRESS);
      await use(new EngineCheckPage(page, complaints));
      await context.close();
    },
    { scope: 'worker' },
  ],

  checksComplainOfNothing: [
    async ({ checks }, use) => {
      await use(undefined);
      expectNoComplaints(checks.complaints);
    },
    { auto: true },
  ],
});
