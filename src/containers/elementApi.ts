// What a host page can do with a `<triplet-lab>` element, besides its attributes. Public: build/containers/embedTypes.ts writes
// it down for those who use TypeScript, and a test holds the two together.
import type { DiagnosticsMessage, ReadyMessage, StateMessage } from '../embed/messages';
import type { PresetId } from '../session/settings/presets';
import type { Settings } from '../session/settings/settingsTable';

/** Every promise rejects with an error that has a `code`, and `message` in the figure's language. */
export interface TripletLabElement extends HTMLElement {
  /** Resolves when the figure can be spoken to. */
  readonly ready: Promise<ReadyMessage>;
  /** Those of now; null before the figure is ready. */
  readonly settings: Settings | null;
  set(settings: Partial<Settings>): Promise<StateMessage>;
  play(): Promise<StateMessage>;
  pause(): Promise<StateMessage>;
  /** Resolves when so many steps are taken and shown. */
  step(count?: number): Promise<StateMessage>;
  reset(seed?: number): Promise<StateMessage>;
  choosePreset(preset: PresetId): Promise<StateMessage>;
  get(): Promise<StateMessage>;
  diagnostics(): Promise<DiagnosticsMessage>;
}
