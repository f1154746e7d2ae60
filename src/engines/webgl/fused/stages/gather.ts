// Pieces of several textures, one after another in one texture, so that a single read brings them all.
import { type Grid, gridOf } from '../grid';
import { createStage, type Stage } from '../stage';

export interface Piece {
  readonly name: string;
  readonly grid: Grid;
  /** The first texel of the piece, and its number of texels. */
  readonly start: number;
  readonly count: number;
}

/** One texture of all pieces; the stage's inputs bear their names. */
export function gather(pieces: readonly Piece[]): Stage {
  let end = 0;
  const copies = pieces.map(({ name, start, count }) => {
    const shift = start - end;
    end += count;
    return `  if (index < ${end}) return ${name}(index + ${shift});`;
  });
  return createStage({
    inputs: Object.fromEntries(pieces.map(({ name, grid }) => [name, grid])),
    output: gridOf(end),
    glsl: `
vec4 stage(int index) {
${copies.join('\n')}
  return vec4(0);
}`,
  });
}
