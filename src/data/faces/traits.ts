// Everything in which two people differ: one row a trait, with its range. Differences between pictures of one person are in
// shotFactors.ts; how a trait is drawn is in rendering/.
// Lengths are in head units: 1 is half the height of a head, the origin lies between the ears, x points to the right of
// the picture, y up, z towards the viewer.

export interface TraitRow {
  readonly from: number;
  readonly to: number;
  /** −1 … 1: how far femininity decides the value, towards `to` (> 0) or towards `from` (< 0); the rest is chance. */
  readonly feminine?: number;
  /** The same for age. */
  readonly aged?: number;
  /** Shares of masculine and of feminine people that have the trait, 0 … 1; the others have 0. */
  readonly share?: readonly [masculine: number, feminine: number];
}

export const TRAITS = {
  femininity: { from: 0, to: 1 },
  /** 0 about 18 years, 1 about 80. */
  age: { from: 0, to: 1 },

  headWidth: { from: 0.66, to: 0.8 },
  headHeight: { from: 0.72, to: 0.86 },
  headDepth: { from: 0.82, to: 0.92 },
  jawWidth: { from: 0.44, to: 0.72, feminine: -0.35 },
  jawLength: { from: 0.52, to: 0.72, feminine: -0.25 },
  chinWidth: { from: 0.02, to: 0.24, feminine: -0.35 },
  cheekbones: { from: 0, to: 1 },
  browRidge: { from: 0, to: 1, feminine: -0.6 },

  eyeSpacing: { from: 0.24, to: 0.36 },
  eyeHeight: { from: 0, to: 0.12 },
  eyeWidth: { from: 0.112, to: 0.175, feminine: 0.2 },
  /** Height of the open eye, as a share of its width. */
  eyeOpening: { from: 0.36, to: 0.66, feminine: 0.2 },
  eyeTilt: { from: -0.2, to: 0.26 },
  irisLightness: { from: 0, to: 1 },
  /** 0 brown, ½ green, 1 blue. */
  irisHue: { from: 0, to: 1 },
  lashes: { from: 0.2, to: 1, feminine: 0.7 },

  browHeight: { from: 0.14, to: 0.25, feminine: 0.2 },
  browThickness: { from: 0.018, to: 0.066, feminine: -0.4 },
  browTilt: { from: -0.22, to: 0.28 },
  browLength: { from: 0.14, to: 0.2 },
  browArch: { from: 0, to: 1, feminine: 0.3 },

  noseLength: { from: 0.3, to: 0.49 },
  noseWidth: { from: 0.055, to: 0.15, feminine: -0.2 },
  noseBridge: { from: 0.035, to: 0.075 },
  noseTip: { from: 0.07, to: 0.12 },
  noseProjection: { from: 0.05, to: 0.26 },

  mouthHeight: { from: -0.68, to: -0.56 },
  mouthWidth: { from: 0.14, to: 0.3 },
  lipFullness: { from: 0.026, to: 0.088, feminine: 0.3 },
  lipBow: { from: 0, to: 1 },
  lipRedness: { from: 0.15, to: 0.9, feminine: 0.6 },

  earSize: { from: 0.13, to: 0.23, aged: 0.2 },
  earSpread: { from: 0, to: 1 },

  /** 0 the lightest, 1 the darkest. */
  skinTone: { from: 0, to: 1 },
  skinWarmth: { from: 0, to: 1 },
  blush: { from: 0.1, to: 0.8, feminine: 0.3 },
  freckles: { from: 0.5, to: 1, share: [0.1, 0.15] },
  mole: { from: 0.7, to: 1, share: [0.12, 0.15] },
  moleX: { from: -0.42, to: 0.42 },
  moleY: { from: -0.5, to: 0.35 },

  /** 0 black, 1 fair; dark skin keeps it low. */
  hairLightness: { from: 0, to: 1 },
  hairRedness: { from: 0.3, to: 1, share: [0.15, 0.2] },
  greyness: { from: 0, to: 1, aged: 0.5 },
  beard: { from: 0.55, to: 1, share: [0.3, 0] },
  moustache: { from: 0.55, to: 1, share: [0.35, 0] },
  stubble: { from: 0.1, to: 0.6, share: [0.5, 0] },

  /** How far hair stands off the skull on top and at the sides; below 0 it lies inside, and there is none. */
  hairTop: { from: -0.08, to: 0.4 },
  hairSides: { from: -0.08, to: 0.36 },
  /** Where the hair ends below the middle of the head; 0 is short hair. */
  hairLength: { from: 0, to: 1.5 },
  /** Height of the hairline over the nose; above 1 it runs behind the top of the head. */
  hairline: { from: 0.22, to: 1.2 },
  /** How far the hairline falls from there to the temples. */
  hairlineArc: { from: 0.1, to: 1.6 },
  recession: { from: 0, to: 1 },
  /** The side that a fringe or a parting goes to, and how much. */
  hairSweep: { from: -0.5, to: 0.5 },
  hairWaves: { from: 0, to: 1 },
  hairCurls: { from: 0, to: 1 },
  bun: { from: 0, to: 0.36 },
  ponytail: { from: 0, to: 0.2 },
} as const satisfies Readonly<Record<string, TraitRow>>;

export type Trait = keyof typeof TRAITS;
export type Identity = Readonly<Record<Trait, number>>;

export const TRAIT_NAMES = Object.keys(TRAITS) as readonly Trait[];
