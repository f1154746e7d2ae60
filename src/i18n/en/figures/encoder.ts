// English words of the figure `encoder`.

import { inUnit } from '../../../core/loss/distanceUnit';
import type { Distance } from '../../../core/loss/kinds';
import { whole } from '../../numbers';
import { written } from '../../quantities';
import { counted } from '../counted';

export interface Judged {
  /** Plain. */
  readonly distance: number;
  readonly judgedSame: boolean;
  readonly right: boolean;
}

function verdict({ distance, judgedSame, right }: Judged, unit: Distance): string {
  return `${written.distance(inUnit(distance, unit))}, judged ${judgedSame ? 'the same' : 'different'}, which is ${right ? 'right' : 'wrong'}`;
}

export const encoder = {
  title: 'From item to vector',
  caption:
    'Three items go through one encoder. It is drawn three times, but there is only one set of weights. Of the maps of a layer, one is drawn on top of a pile that stands for the others. The stronger the ink, the stronger the response; each layer has its own scale, the same for all three. At the end stands a vector, one bar for each number: up is positive, down is negative. Divided by its length, if that is switched on, it is the embedding. Two embeddings no farther apart than the threshold are judged to be of one class.',
  item: 'Item',
  oneEncoder: (step: number) => `one encoder, the same weights three times (step ${whole(step)})`,
  layerName: (number: number, last: boolean) => (last ? 'Vector' : `Layer ${number}`),
  embedding: 'Embedding',
  place: 'Place',
  trueDistances: 'true distances',
  divided: '÷ length',
  notDivided: 'not divided',
  /** `divided`: the vector divided by it, which has length 1, is not drawn. */
  length: (length: string, divided: boolean) => (divided ? `length ${length} → 1` : `length ${length}`),
  layerLabel: (role: string, layer: string) => `${layer}: what it makes of the ${role}`,
  mapLabel: (role: string, layer: string, maps: number) =>
    `${layer}, one of ${maps} maps: what it makes of the ${role}`,
  vectorLabel: (role: string, dimensions: number) => `vector of the ${role}, ${dimensions} bars`,
  embeddingLabel: (role: string, dimensions: number) => `embedding of the ${role}, ${dimensions} bars`,
  inLarge: (name: string, kind: 'conv' | 'dense') =>
    kind === 'conv' ? `${name} in large, a convolution` : `${name} in large`,
  activations: (most: string, kind: 'conv' | 'dense', relu: boolean) =>
    `${kind === 'conv' ? `The strongest spot is ${most}, blank is 0; weak values are drawn stronger than they are, so that they can be seen` : `Full height is ${most}`}; ${relu ? 'what would be negative is cut to 0 (ReLU).' : 'nothing is cut off in this layer.'}`,
  kernels: (filters: number, inputs: number) =>
    `The weights: ${filters} filters side by side, each with a 3 × 3 kernel for ${inputs === 1 ? 'the picture' : `each of ${inputs} maps`} coming in.`,
  matrix: (units: number, inputs: number) =>
    `The weights: ${counted(units, 'row')}, one for each number that comes out; ${counted(inputs, 'column')}, one for each that comes in.`,
  verdictTitle: 'Distances and verdict',
  pairs: { positive: '● – ■ anchor, positive', negative: '● – ▲ anchor, negative' },
  same: 'same class',
  different: 'different class',
  right: 'right',
  wrong: 'wrong',
  differenceLabel: (role: string, dimensions: number) => `anchor minus ${role}, ${dimensions} bars`,
  difference: {
    plain: (value: string) => `length of the difference: ${value}`,
    squared: (value: string) => `difference, squared and added up: ${value}`,
  },
  judgedSame: 'judged the same',
  judgedDifferent: 'judged different',
  lineDescription: (positive: number, negative: number, threshold: number, unit: Distance) =>
    `Line of ${unit === 'squared' ? 'squared distances' : 'distances'}: positive at ${written.distance(positive)}, negative at ${written.distance(negative)}, threshold at ${written.distance(threshold)}.`,
  thresholdHelp: {
    plain: 'A plain distance. FaceNet states its 1.1 for squared distances: as a plain distance that is 1.05.',
    squared: 'A squared distance, like the 1.1 in FaceNet’s first figure.',
  },
  tableLength: 'Length before division',
  tableNumber: (number: number) => `Number ${number} of the embedding`,
  tableDistance: { plain: 'Distance to the anchor', squared: 'Squared distance to the anchor' },
  tableVerdict: 'Judged',
  spoken: (
    step: number,
    items: readonly string[],
    verdicts: { readonly positive: Judged; readonly negative: Judged },
    threshold: number,
    unit: Distance,
  ) =>
    `Step ${whole(step)}. Anchor ${items[0]}, positive ${items[1]}, negative ${items[2]}. ${unit === 'squared' ? 'Squared distances: threshold' : 'Threshold'} ${written.distance(inUnit(threshold, unit))}. Anchor to positive ${verdict(verdicts.positive, unit)}. Anchor to negative ${verdict(verdicts.negative, unit)}.`,
};
