// English words of the presets: a name, and one sentence that says what to look at.
import type { PresetId } from '../../session/settings/presets';

interface PresetWords {
  readonly name: string;
  readonly look: string;
}

export const presets = {
  'drag-the-ring': {
    name: 'Drag the ring',
    look: 'Pull the dashed ring outward: the different digits it swallows light up, and the next steps drive them out.',
  },
  'first-clusters': {
    name: 'First clusters',
    look: 'Five digits on a sphere: watch ever fewer pairs still teach while the digits come apart.',
  },
  toppers: {
    name: 'Three streams',
    look: 'Three streams of students whose totals say nothing: watch the encoder find out which marks matter.',
  },
  'no-margin': {
    name: 'No margin',
    look: 'Watch the loss sink to almost nothing while the digits stay mixed: a perfect loss, a useless encoder.',
  },
  collapse: {
    name: 'Collapse',
    look: 'Only the hardest negatives teach: watch all points fall together and the loss settle at the margin.',
  },
  rescue: {
    name: 'Same start, gentler triplets',
    look: 'The start of Collapse, but semi-hard negatives teach: watch the digits come apart instead.',
  },
  'margin-out-of-reach': {
    name: 'Margin out of reach',
    look: 'On the unit circle no negative can be this far away: every triplet goes on teaching, and the loss cannot reach 0.',
  },
  faces: {
    name: 'Faces',
    look: 'People who never existed, 40 at first, 80 from step 60 and 200 from step 300 on: watch different people come apart, and recall on strangers climb.',
  },
  'too-few-people': {
    name: 'Too few people',
    look: 'Ten people only: the loss soon falls to nothing, but strangers stay mixed up. The encoder has learned ten people, not faces.',
  },
  'same-hairdresser': {
    name: 'Same hairdresser',
    look: 'Everybody has the same hair and skin: pixels say nothing now, and the encoder still finds the shape of a face.',
  },
  'hard-from-scratch': {
    name: 'Hardest from scratch',
    look: 'Only the hardest negatives teach from the first step on: watch strangers stay mixed up where semi-hard ones sort them.',
  },
  temperature: {
    name: 'Temperature',
    look: 'InfoNCE shares one push out among all different digits: lower the temperature to 0.01 and start again, and fewer pairs teach from the start, and recall is lower after 200 steps.',
  },
  arcface: {
    name: 'ArcFace',
    look: 'Each digit is drawn to a vector of its class: recall climbs more slowly than with triplets at first, and by step 400 unseen digits are told apart.',
  },
  'wrong-labels': {
    name: 'Wrong labels',
    look: 'A fifth of the training digits bears a wrong label: recall on unseen digits rises at first, and by step 400 it has fallen again. “Show the wrong labels”, in the settings, marks them with a cross: they are most of the ten farthest from their own label at step 100, and less than half by step 400.',
  },
  'ninety-ten': {
    name: 'Ninety to ten',
    look: 'Ninety people of one group teach, and ten of another: watch recall on strangers climb all the same. Whom one threshold then fails is seen in “One threshold for everybody?”.',
  },
} satisfies Readonly<Record<PresetId, PresetWords>>;
