// English words of the figure `equation`.
import type { Distance, LossForm, Term } from '../../../core/loss/kinds';

type OfTerms = Readonly<Record<Distance, Readonly<Record<Term, string>>>>;

const terms = {
  squared: {
    anchorPositive: 'squared distance anchor–positive',
    anchorNegative: 'squared distance anchor–negative',
    margin: 'margin α',
    loss: 'loss of this triplet',
  },
  plain: {
    anchorPositive: 'distance anchor–positive',
    anchorNegative: 'distance anchor–negative',
    margin: 'margin α',
    loss: 'loss of this triplet',
  },
} satisfies OfTerms;

const labels = {
  squared: { anchorPositive: 'd²(a,p)', anchorNegative: 'd²(a,n)', margin: 'α', loss: 'loss' },
  plain: { anchorPositive: 'd(a,p)', anchorNegative: 'd(a,n)', margin: 'α', loss: 'loss' },
} satisfies OfTerms;

type TermWords = Readonly<Record<Term, string>>;

export const equation = {
  title: 'The loss, term by term',
  caption:
    'FaceNet’s triplet loss, and under each term its number for one triplet; the sum runs over all N of them. Point at a term, or press it, to see what it is in the linked figures.',
  formulaName: 'The triplet loss',
  formula: {
    hinge: (term: TermWords) =>
      `The loss is a sum over triplets: ${term.anchorPositive}, minus ${term.anchorNegative}, plus ${term.margin}; where that is below zero, it counts as zero.`,
    soft: (term: TermWords) =>
      `The loss is a sum over triplets: the logarithm of one plus e to the power of ${term.anchorPositive} minus ${term.anchorNegative}.`,
  } satisfies Readonly<Record<LossForm, (term: TermWords) => string>>,
  terms,
  /** Under the numbers, on axes and in short formulas. */
  labels,
  /** Before the number of a term. */
  touch: (term: string) => `${term}:`,
  sources: {
    example: 'Three numbers as an example.',
    own: 'Three numbers of your own.',
    lab: 'The triplet followed in the lab, as it is now.',
    scores: 'The three students of the figure above, as you have set them.',
    triplet: 'The three points, where they stand now.',
    other: 'The triplet shown in the linked figure.',
  },
  hingeTitle: { hinge: 'The hinge [x]₊', soft: 'The soft hinge ln(1 + eˣ)' },
  argument: {
    hinge: (label: TermWords) => `x = ${label.anchorPositive} − ${label.anchorNegative} + ${label.margin}`,
    soft: (label: TermWords) => `x = ${label.anchorPositive} − ${label.anchorNegative}`,
  },
  flat: 'slope 0',
  steep: 'slope 1',
  slope: 'slope of the loss at x',
  hingeDescription: (argument: string, loss: string) => `Curve of the loss: at x = ${argument} the loss is ${loss}.`,
  situations: {
    hard: 'Hard: the negative is no farther than the positive, so the loss is at least the margin.',
    semiHard: 'Semi-hard: the negative is farther than the positive, but by less than the margin.',
    easy: 'Easy: the negative is farther by the margin or more. No loss and no slope, so this triplet teaches nothing.',
    edge: 'On the edge: the negative is farther by just the margin. No loss.',
    noMargin: 'With no margin, “not nearer than the positive” is already enough: no loss.',
    soft: 'No flat part: every triplet goes on teaching, ever more gently the farther the negative.',
  },
  lines: {
    anchorPositive: 'Making the first term smaller pulls the positive towards the anchor.',
    anchorNegative: 'The second is subtracted: making it larger pushes the negative away from the anchor.',
    margin:
      'The third asks for a gap. Being a constant it moves nothing itself; it decides which triplets still teach.',
    soft: 'The soft form has no third term: nothing says how far is far enough.',
  },
  ignored:
    'Can the third term be ignored, being a constant? Then an encoder that gives every picture the same point already has loss\u00a00.',
  seePreset: (name: string) => `See it in the lab: ${name}`,
  spoken: (ap: string, an: string, margin: string | null, loss: string, situation: string) =>
    `${ap} minus ${an}${margin === null ? '' : ` plus margin ${margin}`}: loss ${loss}. ${situation}`,
};
