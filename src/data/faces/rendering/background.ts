// The wall behind a head: one muted colour that gets lighter towards one side.

import type { Shot } from '../shotFactors';
import { muted } from './colours';
import { clamp } from './curves';
import type { Paint } from './paint/brush';

/** `across`, `down`: place in the picture, 0 … 1. */
export function backgroundOf(shot: Shot): (across: number, down: number, paint: Paint) => void {
  const colour = muted(shot.backgroundHue, clamp(shot.backgroundLightness, 0.08, 0.95), 0.12);
  const turn = 2 * Math.PI * shot.backgroundTurn;
  const slopeX = Math.cos(turn) * shot.backgroundSlope * 1.6;
  const slopeY = Math.sin(turn) * shot.backgroundSlope * 1.6;
  return (across, down, paint) => {
    const tone = 1 + (across - 0.5) * slopeX - (down - 0.5) * slopeY;
    paint[0] = colour[0] * tone;
    paint[1] = colour[1] * tone;
    paint[2] = colour[2] * tone;
  };
}
