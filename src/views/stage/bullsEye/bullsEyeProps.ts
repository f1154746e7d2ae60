// What a picture of a run is given: any stage, and those that have a ring.
import type { Box } from '../../leastCovered';
import type { StageGuest } from '../GuestMarks';
import type { AtlasSet, PaintColours } from '../paintItems';
import type { Half, StageWords } from '../Stage';
import type { Displayed, LossRule, SceneItem } from '../scene';

export interface BullsEyeWords extends StageWords {
  readonly margin: string;
  /** "margin 0.20 in d²", beside the ring. */
  readonly marginText: string;
  /** The same with its present meaning, for screen readers. */
  readonly marginSpoken: string;
  readonly farSide: string;
  /** Sign of the unit, beside the outermost circle. */
  readonly unit: string;
  /** At the handle, while it invites: what to do. */
  readonly invitation: string;
  /** Beside the ring as it stood before the picture changed its scale, and how many times more the picture holds. */
  readonly wasHere: string;
  readonly zoomedOut: (factor: number) => string;
}

export interface StageProps {
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
  readonly displayed: Displayed;
  /** One frame ago, for the trails of the followed triplet. */
  readonly before: Displayed | null;
  readonly rule: LossRule;
  readonly normalize: boolean;
  readonly atlases: AtlasSet | null;
  readonly colours: PaintColours;
  readonly focus: number | null;
  readonly neighbours: readonly number[];
  readonly compact: boolean;
  /** Id of what the ring changes: the picture with what stands round it. */
  readonly changes?: string | undefined;
  /** Pictures that are no items, in the order of the displayed guests. */
  readonly guests?: readonly StageGuest[];
  /** A distance in the unit of the rule, as it is written. */
  readonly format: (distance: number) => string;
  readonly onFocus: (index: number | null) => void;
  /** What lies over the picture: no label is written there while there is room elsewhere. */
  readonly covered?: readonly Box[];
  readonly onChoose: (index: number, half: Half) => void;
  readonly onLeave?: () => void;
}

export interface BullsEyeProps extends StageProps {
  readonly words: BullsEyeWords;
  readonly marginMax: number;
  /** The margin to which the ring asks to be pulled; null where it asks for nothing. */
  readonly invitesTo: number | null;
  /** Whether the ring is shown but not to be pulled. */
  readonly locked: boolean;
  /** A distance that the picture must hold too, so that two pictures have one scale. */
  readonly reach?: number;
  /** Items as small marks: pictures appear where they are pointed at. */
  readonly asMarks?: boolean;
  readonly onMargin: (margin: number) => void;
}
