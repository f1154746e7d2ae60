// Flat textures without a GPU: draws are counted and compute nothing, reads wait until they are answered. For what the
// engine does around its shaders; what they compute is checked on a real context.
import type { Gpu, Texels } from '../../../../src/engines/webgl/fused/gpu';
import type { Grid } from '../../../../src/engines/webgl/fused/grid';

export interface FakeGpu extends Gpu {
  draws: number;
  /** Textures alive. */
  readonly alive: ReadonlySet<Texels>;
  /** Reads that wait, oldest first. */
  readonly reads: { readonly grid: Grid; answer(values: Float32Array): void }[];
  /** Whether reads come back at once, with what was uploaded or zeros. */
  answersAtOnce: boolean;
}

export function fakeGpu(): FakeGpu {
  const values = new Map<Texels, Float32Array>();
  const alive = new Set<Texels>();
  const fake: FakeGpu = {
    draws: 0,
    alive,
    reads: [],
    answersAtOnce: true,
    upload: (grid, content) => make(grid, content),
    run(stage) {
      fake.draws++;
      return make(stage.output, new Float32Array(size(stage.output)));
    },
    read(texels) {
      const content = values.get(texels) ?? new Float32Array(size(texels.grid));
      if (fake.answersAtOnce) return Promise.resolve(content.slice());
      return new Promise((resolve) => {
        fake.reads.push({ grid: texels.grid, answer: resolve });
      });
    },
    release(texels) {
      if (!alive.delete(texels)) throw new Error('released twice');
      values.delete(texels);
    },
  };
  return fake;

  function make(grid: Grid, content: Float32Array): Texels {
    const texels = { grid, info: { dataId: {}, shape: [], dtype: 'float32' } } as Texels;
    values.set(texels, content);
    alive.add(texels);
    return texels;
  }
}

function size({ width, height }: Grid): number {
  return 4 * width * height;
}
