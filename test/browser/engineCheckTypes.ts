// What the page, the worker and the Playwright spec of the engine checks say to each other.
import type { Checks } from './engineChecks.worker';

export type CheckName = keyof Checks;

export interface CheckRequest {
  readonly check: CheckName;
  readonly parameters: readonly unknown[];
}

export type CheckResponse = { readonly result: unknown } | { readonly error: string };

/** On `window`: every check of the worker under its name, each call in a fresh worker. */
export type EngineChecks = Checks;

declare global {
  interface Window {
    engineChecks: EngineChecks;
  }
}
