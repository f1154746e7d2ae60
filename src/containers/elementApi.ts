// What a host page can do with a `<triplet-lab>` element, besides its attributes. Public: build/containers/embedTypes.ts writes
// it down for those who use TypeScript, and a test holds the two together.
import type {
  CapabilitiesMessage,
  DiagnosticsMessage,
  PictureFormat,
  PictureMessage,
  ReadyMessage,
  StateMessage,
} from '../embed/messages';
import type { SavedRun } from '../session/run/savedRun';
import type { PresetId } from '../session/settings/presets';
import type { Settings } from '../session/settings/settingsTable';
import type { TripletItems } from '../training/protocol/run';

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
  /** Back to the last kept step that is no later, or on by the missing ones. The answer says where it stands. */
  goTo(step: number): Promise<StateMessage>;
  reset(seed?: number): Promise<StateMessage>;
  choosePreset(preset: PresetId): Promise<StateMessage>;
  /** Follows these items, by their numbers in the training data. */
  follow(triplet: TripletItems): Promise<StateMessage>;
  get(): Promise<StateMessage>;
  diagnostics(): Promise<DiagnosticsMessage>;
  capabilities(): Promise<CapabilitiesMessage>;
  /** An SVG unless told otherwise. */
  getPicture(format?: PictureFormat): Promise<PictureMessage>;
  /** The steps of the run as a table; where there are two runs, of the first (0) or the second (1). */
  getCsv(run?: number): Promise<string>;
  /** JSON that `setState` takes back. */
  getState(): Promise<SavedRun>;
  setState(state: SavedRun): Promise<StateMessage>;
}
