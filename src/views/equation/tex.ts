// The triplet loss in TeX, cut into the parts a reader can touch. FaceNet eq. 3 (Schroff et al. 2015), the same with
// plain distance, and the soft form (Hermans et al. 2017). The build turns each part into MathML; nothing here runs it.

const between = (other: string) => `\\lVert f(x_i^a)-f(x_i^${other})\\rVert_2`;

export const TEX = {
  loss: 'L',
  sum: '=\\displaystyle\\sum_{i=1}^{N}',
  open: '\\Bigl[',
  squaredPositive: `${between('p')}^2`,
  squaredNegative: `${between('n')}^2`,
  plainPositive: between('p'),
  plainNegative: between('n'),
  minus: '-',
  plus: '+',
  margin: '\\alpha',
  close: '{\\Bigr]}_{+}',
  softOpen: '\\ln\\bigl(1+\\exp\\bigl(',
  softClose: '\\bigr)\\bigr)',
} as const;

export type PartName = keyof typeof TEX;
