// Between two steps the points glide, so that the eye can follow them. A point that is dragged moves at once.
import { useEffect, useState } from 'react';
import { currentWorld, type Walk } from './walk';
import type { World } from './world';

/** Duration of a glide, ms. */
const GLIDE = 240;

export function useGlide(walk: Walk): World {
  const world = currentWorld(walk);
  const before = walk.worlds.length > 1 ? walk.worlds[walk.worlds.length - 2] : null;
  const [glide, setGlide] = useState({ to: world, at: world });

  useEffect(() => {
    if (!before) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setGlide({ to: world, at: world });
      return;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function onFrame(now) {
      const share = Math.min(1, Math.max(0, now - began) / GLIDE);
      setGlide({ to: world, at: share === 1 ? world : between(before, world, share) });
      if (share < 1) frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  }, [before, world]);

  if (!before) return world;
  return glide.to === world ? glide.at : before;
}

/** The world a share of the way from one to the other. */
export function between(from: World, to: World, share: number): World {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, i) => value + share * (b[i] - value));
  return { points: mix(from.points, to.points), weights: mix(from.weights, to.weights) };
}
