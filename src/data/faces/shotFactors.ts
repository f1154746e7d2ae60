// Everything in which two pictures of one person differ: one row a factor, with its value at rest and its reach. Differences
// between people are in traits.ts.

export interface FactorRow {
  /** Its value in the calmest picture. */
  readonly rest: number;
  /** It varies uniformly over rest ± reach at full variation. */
  readonly reach: number;
  /** Share of pictures that have the factor, 0 … 1, at full variation; in the others it is at rest. */
  readonly share?: number;
  /** Varies in full at every difficulty, because clothes change even between passport pictures. */
  readonly always?: boolean;
}

export const SHOT_FACTORS = {
  /** Turn of the head to the right of the picture, nod, and tilt, radians. */
  yaw: { rest: 0, reach: 0.68 },
  pitch: { rest: 0, reach: 0.26 },
  roll: { rest: 0, reach: 0.16 },

  /** Distance of the camera, head units: near ones swell the middle of a face. */
  cameraDistance: { rest: 8, reach: 3.5 },
  /** Size of the head in the picture; 1 fits hair and shoulders. */
  zoom: { rest: 1.12, reach: 0.08 },
  /** Where the head stands in the picture, head units. */
  shiftX: { rest: 0, reach: 0.08 },
  shiftY: { rest: 0, reach: 0.07 },

  /** Where the light comes from, radians: from the right of the camera, and over it. */
  lightAzimuth: { rest: 0.25, reach: 1.3 },
  lightElevation: { rest: 0.45, reach: 0.6 },
  lightStrength: { rest: 0.72, reach: 0.25 },
  /** Light that comes from everywhere. */
  ambientLight: { rest: 0.42, reach: 0.16 },
  /** 0 bluish, 1 warm. */
  lightWarmth: { rest: 0.5, reach: 0.5 },
  exposure: { rest: 1, reach: 0.18 },

  /** −1 corners of the mouth down, 1 a broad smile. */
  smile: { rest: 0.15, reach: 0.8 },
  mouthOpen: { rest: 0, reach: 1, share: 0.45 },
  /** Opening of the eyes: 0 shut, 1 as the person has them. */
  lids: { rest: 1, reach: 0.35 },
  browRaise: { rest: 0, reach: 0.05 },
  /** −1 … 1, to the right and up. */
  gazeX: { rest: 0, reach: 0.5 },
  gazeY: { rest: 0, reach: 0.25 },

  /** How much fuller or flatter the hair is today, as a share. */
  hairFullness: { rest: 0, reach: 0.35 },
  hairLift: { rest: 0, reach: 0.06 },
  /** Opacity of glasses' frames, and how far they are tinted. */
  glasses: { rest: 0, reach: 1, share: 0.15 },
  sunglasses: { rest: 0, reach: 1, share: 0.07 },

  clothesHue: { rest: 0.5, reach: 0.5, always: true },
  clothesLightness: { rest: 0.45, reach: 0.35, always: true },
  /** 0 a round collar, 1 an open one. */
  neckline: { rest: 0.5, reach: 0.5, always: true },
  backgroundHue: { rest: 0.58, reach: 0.6 },
  backgroundLightness: { rest: 0.6, reach: 0.75 },
  /** How much lighter one side of the background is than the other, and which, in turns. */
  backgroundSlope: { rest: 0.1, reach: 0.5 },
  backgroundTurn: { rest: 0.25, reach: 0.5 },

  /** Deviation of the grain in the picture, as a share of white. */
  noise: { rest: 0.008, reach: 0.012 },
  /** Radius that the picture is blurred over, as a share of its width. */
  blur: { rest: 0, reach: 0.014, share: 0.12 },
} as const satisfies Readonly<Record<string, FactorRow>>;

export type ShotFactor = keyof typeof SHOT_FACTORS;
export type Shot = Readonly<Record<ShotFactor, number>> & { readonly grainSeed: number };

export const SHOT_FACTOR_NAMES = Object.keys(SHOT_FACTORS) as readonly ShotFactor[];
