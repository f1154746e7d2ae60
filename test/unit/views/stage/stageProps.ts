// What a stage needs to be drawn in a test: one small scene in the plane, and props that change nothing.
import { fixed } from '../../../../src/i18n/numbers';
import type { StageProps } from '../../../../src/views/stage/bullsEye/bullsEyeProps';
import { displayedOf, itemsOf } from './arbitraryScene';

const nothing = () => undefined;

export const COLOURS = {
  paper: 'paper',
  surface: 'surface',
  ink: 'ink',
  anchor: 'anchor',
  positive: 'positive',
  negative: 'negative',
  wash: 'wash',
};

export const WORDS = {
  name: 'the stage',
  itemName: (index: number) => `item number ${index}`,
  zoomIn: 'zoom in',
  zoomOut: 'zoom out',
  zoomReset: 'show all',
  turnLeft: 'turn left',
  turnRight: 'turn right',
};

/** Anchor at the origin, positive at 0.5, negative at 0.6, one of the same class at 1, one of another at 1.2. */
export const PLANE = displayedOf(Float64Array.of(0, 0, 0.5, 0, 0, 0.6, -1, 0, 0, -1.2), 2);

export const STAGE_PROPS: StageProps = {
  width: 720,
  height: 520,
  items: itemsOf(['same', 'different']),
  displayed: PLANE,
  before: null,
  rule: { margin: 0.2, distance: 'plain', loss: 'hinge' },
  normalize: false,
  atlases: null,
  colours: COLOURS,
  focus: null,
  neighbours: [],
  compact: false,
  format: (distance) => fixed(distance, 2),
  onFocus: nothing,
  onChoose: nothing,
};
