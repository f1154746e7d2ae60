// What the page, the worker and the Playwright spec of the engine checks say to each other.
import type { EngineDiagnostics } from '../../src/engine/engine';
import type { BackendCounts } from '../../src/engine/webgl/backend';
import type { Checks } from './engineChecks.worker';

export type CheckName = keyof Checks;

export interface CheckRequest {
  readonly check: CheckName;
  readonly parameters: readonly unknown[];
}

export type CheckResponse = { readonly result: unknown } | { readonly error: string };

export interface ParityReport {
  /** For each variant, the loss of the plain and of the WebGL engine at each step. */
  readonly losses: readonly (readonly (readonly [number, number])[])[];
  readonly renderer: string;
  readonly draws: number;
}

export interface LeakReport {
  readonly first: EngineDiagnostics & BackendCounts;
  readonly last: EngineDiagnostics & BackendCounts;
  readonly tensorsAfterDispose: number;
}

export interface LossReport {
  readonly code: string;
  readonly later: string;
  readonly milliseconds: number;
  readonly heard: number;
}

export interface RateReport {
  readonly plain: number;
  readonly wasm: number;
  readonly webgl: number;
  readonly drawsPerStep: number;
  readonly programs: number;
  readonly renderer: string;
}

/** On `window`: every check of the worker under its name, each call in a fresh worker. */
export type EngineChecks = Checks;

declare global {
  interface Window {
    engineChecks: EngineChecks;
  }
}
