// What all painters share about one picture: the person, the shot, and the colours that follow from them.

import type { Shot } from '../../shotFactors';
import type { Identity } from '../../traits';
import { type Colour, hairColour, irisColour, lipColour, muted, skinColour } from '../colours';
import { type HairShape, hairShape } from '../hairShape';
import { mouthWidth } from '../headShape';

export interface Look {
  readonly identity: Identity;
  readonly shot: Shot;
  readonly hairShape: HairShape;
  readonly skin: Colour;
  readonly hair: Colour;
  readonly brows: Colour;
  readonly beard: Colour;
  readonly iris: Colour;
  readonly lips: Colour;
  readonly clothes: Colour;
  /** Half the width of the mouth in this shot. */
  readonly mouthWidth: number;
}

export function lookOf(identity: Identity, shot: Shot): Look {
  const hair = hairColour(identity);
  // Brows and beards grey later than hair, and are seldom as fair.
  const dark = hairColour({
    ...identity,
    hairLightness: identity.hairLightness * 0.75,
    greyness: identity.greyness * 0.6,
  });
  return {
    identity,
    shot,
    hairShape: hairShape(identity, shot),
    skin: skinColour(identity),
    hair,
    brows: dark,
    beard: dark,
    iris: irisColour(identity),
    lips: lipColour(identity),
    clothes: muted(shot.clothesHue, shot.clothesLightness, 0.35),
    mouthWidth: mouthWidth(identity, shot),
  };
}
