// Colours of skin, hair, eyes and cloth from single numbers. A colour is linear light, red green blue, 0 … 1. Constants are
// written in screen values and squared, which is close enough to the curve of a screen.

import type { Identity } from '../traits';
import { clamp, mix } from './curves';

export type Colour = readonly [red: number, green: number, blue: number];

const SKIN_TONES: readonly Colour[] = [
  screen(0.98, 0.84, 0.77),
  screen(0.95, 0.77, 0.67),
  screen(0.9, 0.7, 0.58),
  screen(0.8, 0.59, 0.46),
  screen(0.66, 0.46, 0.34),
  screen(0.51, 0.34, 0.25),
  screen(0.37, 0.25, 0.19),
];
const HAIR_TONES: readonly Colour[] = [
  screen(0.1, 0.085, 0.085),
  screen(0.21, 0.14, 0.11),
  screen(0.36, 0.23, 0.15),
  screen(0.55, 0.37, 0.21),
  screen(0.8, 0.64, 0.38),
  screen(0.9, 0.8, 0.58),
];
const RED_HAIR = screen(0.66, 0.27, 0.12);
const GREY_HAIR = screen(0.76, 0.75, 0.74);
const DARK_EYES: readonly Colour[] = [screen(0.2, 0.12, 0.07), screen(0.2, 0.2, 0.12), screen(0.16, 0.22, 0.28)];
const LIGHT_EYES: readonly Colour[] = [screen(0.5, 0.32, 0.16), screen(0.42, 0.52, 0.3), screen(0.42, 0.6, 0.74)];
const LIPS = screen(0.78, 0.32, 0.34);

export function screen(red: number, green: number, blue: number): Colour {
  return [red * red, green * green, blue * blue];
}

export function between(a: Colour, b: Colour, share: number): Colour {
  return [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)];
}

export function skinColour({ skinTone, skinWarmth }: Identity): Colour {
  const [red, green, blue] = along(SKIN_TONES, skinTone);
  const warmth = skinWarmth - 0.5;
  return [red * (1 + 0.04 * warmth), green * (1 - 0.03 * warmth), blue * (1 - 0.14 * warmth)];
}

export function hairColour({ hairLightness, hairRedness, greyness }: Identity): Colour {
  const natural = between(
    along(HAIR_TONES, hairLightness),
    RED_HAIR,
    hairRedness * (1 - greyness) * clamp(hairLightness * 2.5, 0.1, 0.9),
  );
  return between(natural, GREY_HAIR, greyness * 0.95);
}

export function irisColour({ irisHue, irisLightness }: Identity): Colour {
  return between(along(DARK_EYES, irisHue), along(LIGHT_EYES, irisHue), irisLightness);
}

export function lipColour(identity: Identity): Colour {
  const skin = skinColour(identity);
  const natural: Colour = [skin[0] * 0.82, skin[1] * 0.6, skin[2] * 0.6];
  const painted = between(LIPS, skin, 0.25 + 0.25 * identity.skinTone);
  return between(natural, painted, identity.lipRedness * 0.8);
}

/** Muted cloth or wall: hue in turns (0 red), lightness 0 … 1, saturation 0 … 1. */
export function muted(hue: number, lightness: number, saturation: number): Colour {
  const channel = (turn: number) => {
    const wave = Math.cos(2 * Math.PI * (hue - turn));
    return clamp(lightness * (1 + saturation * wave), 0, 1);
  };
  return screen(channel(0), channel(1 / 3), channel(2 / 3));
}

/** `place` 0 … 1 along the colours, in straight lines from one to the next. */
function along(colours: readonly Colour[], place: number): Colour {
  const at = clamp(place, 0, 1) * (colours.length - 1);
  const first = Math.min(Math.floor(at), colours.length - 2);
  return between(colours[first], colours[first + 1], at - first);
}
