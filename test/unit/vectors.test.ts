import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { batchObjective, cosineGradient, REDUCTIONS } from '../vectors/batchObjective';
import { difference } from '../vectors/compare';
import type { Fields, Value, Vector } from '../vectors/format';
import { OPERATIONS } from '../vectors/operations/index';
import { failureOf, runVectors } from '../vectors/runVector';
import { cloud } from './core/batches';
import { centralDifference, largestDifference } from './core/finiteDifference';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIXTURE = at('../fixtures/triplet_vectors.json');
const vectorsOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }).vectors;
const handed = vectorsOf(FIXTURE);
/** Made by test/vectors/reference/lossVectors.py. */
const vectors = [...handed, ...vectorsOf(at('../fixtures/loss_vectors.json'))];

const byId = (id: string): Vector => {
  const found = vectors.find((vector) => vector.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  return found;
};

describe('the vectors', () => {
  it.each(vectors.map((vector) => [vector.id, vector.op, vector] as const))('%s (%s) passes', (_id, _op, vector) => {
    expect(failureOf(vector)).toBeNull();
  });

  it('name every operation that the check knows', () => {
    expect(new Set(vectors.map(({ op }) => op))).toEqual(new Set(Object.keys(OPERATIONS)));
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s fails once any expectation is bent',
    (_id, vector) => {
      for (const [name, value] of Object.entries(vector.expected)) {
        const bent = { ...vector, expected: { ...vector.expected, [name]: bend(value) } };
        expect(failureOf(bent), name).not.toBeNull();
      }
    },
  );
});

/** The same value with one thing wrong in it. */
function bend(value: Value): Value {
  if (typeof value === 'number') return value + 1e-3 * Math.max(1, Math.abs(value));
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `${value}?`;
  if (value === null) return 0;
  if (Array.isArray(value)) return value.length === 0 ? [0] : [...value.slice(0, -1), bend(value[value.length - 1])];
  const [last] = Object.keys(value).slice(-1);
  return { ...value, [last]: bend((value as Fields)[last]) };
}

describe('the check', () => {
  it('counts an unknown operation as failed, also one that every object inherits', () => {
    const tally = runVectors([
      { ...byId('tl-01'), op: 'quadruplet_loss' },
      { ...byId('tl-01'), op: 'toString' },
    ]);
    expect(tally.passed).toBe(0);
    expect(tally.failures.map(({ reason }) => reason)).toEqual([
      'unknown operation quadruplet_loss',
      'unknown operation toString',
    ]);
  });

  it('counts an unknown option, an unknown value and an unknown field as failed', () => {
    const vector = byId('tl-01');
    expect(failureOf({ ...vector, options: { ...vector.options, metric: 'manhattan' } })).toContain('manhattan');
    expect(failureOf({ ...vector, options: { ...vector.options, power: 3 } })).toContain('power');
    expect(failureOf({ ...vector, expected: { ...vector.expected, entropy: 0 } })).toContain('entropy is not computed');
  });

  it('counts another tie rule as failed', () => {
    const vector = byId('rt-01');
    expect(failureOf({ ...vector, options: { ...vector.options, tie: 'highest index' } })).toContain('tie');
  });

  it('counts a vector without a single expectation, and one that is no vector, as failed', () => {
    expect(failureOf({ ...byId('tl-01'), expected: {} })).not.toBeNull();
    const broken = [null, {}, { id: 'x', op: 'roc' }, { ...byId('tl-01'), inputs: {} }] as unknown as Vector[];
    expect(runVectors(broken).failures).toHaveLength(broken.length);
  });

  it('fails a NaN, whatever the tolerance, and null where a number is expected', () => {
    expect(difference(1, Number.NaN, Number.POSITIVE_INFINITY)).not.toBeNull();
    expect(difference([0, 1], [0, Number.NaN], 1)).not.toBeNull();
    expect(difference(0, null, 1)).not.toBeNull();
    expect(difference(null, 0, 1)).not.toBeNull();
    const vector = byId('pd-01');
    const inputs = {
      embeddings: [
        [Number.NaN, 3],
        [4, 0],
      ],
    };
    expect(failureOf({ ...vector, inputs })).not.toBeNull();
  });

  it('scales the tolerance by the expected value, but never for items and counts', () => {
    expect(difference({ loss: 1000 }, { loss: 1000.5 }, 1e-3)).toBeNull();
    expect(difference({ loss: 0 }, { loss: 0.5 }, 1e-3)).not.toBeNull();
    expect(difference({ anchors: [3] }, { anchors: [4] }, 10)).not.toBeNull();
    expect(difference({ num_active: 3 }, { num_active: 3.1 }, 10)).not.toBeNull();
  });

  it('compares lists by length and objects by the expected names', () => {
    expect(difference([1], [1, 2], 1)).not.toBeNull();
    expect(difference({ a: [] }, { a: [], b: 1 }, 0)).toBeNull();
    expect(difference({}, [], 0)).not.toBeNull();
  });
});

describe('the command', () => {
  const run = (...files: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', at('../vectors/check.ts'), ...files], { encoding: 'utf8' });

  it('ends with the tally, and its exit status says whether any failed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
    try {
      const good = run(FIXTURE);
      expect(good.stdout).toMatch(new RegExp(`(^|\n)${handed.length} passed, 0 failed\n$`));
      expect(good.status).toBe(0);

      const file = join(folder, 'mixed.json');
      writeFileSync(
        file,
        JSON.stringify({ meta: {}, vectors: [byId('tl-01'), { ...byId('tl-03'), op: 'unheard_of' }] }),
      );
      const mixed = run(file);
      expect(mixed.stdout).toMatch(/failed tl-03 \(unheard_of\): .*\n1 passed, 1 failed\n$/);
      expect(mixed.status).toBe(1);

      writeFileSync(file, 'not json');
      const broken = run(file);
      expect(broken.stdout).toBe('0 passed, 1 failed\n');
      expect(broken.status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});

describe('what other libraries reduce', () => {
  const { embeddings, labels, dims } = cloud(5, 3, 3, 3, 0.8);
  const metrics = ['squared', 'plain', 'cosine'] as const;
  const cases = metrics.flatMap((metric) =>
    REDUCTIONS.flatMap((reduction) =>
      [true, false].map((normalize) => ({ metric, reduction, normalize, margin: 0.7 })),
    ),
  );

  it.each(cases)('$reduction of $metric distance, normalised $normalize, has the gradient of its loss', (objective) => {
    // A mean over the active triplets takes their number as constant, as does the difference as long as it does not change.
    const { gradient } = batchObjective(embeddings, labels, dims, objective);
    const slow = centralDifference((x) => batchObjective(x, labels, dims, objective).loss, embeddings.slice(), 1e-6);
    expect(gradient.some((g) => Math.abs(g) > 1e-3)).toBe(true);
    expect(largestDifference(gradient, slow)).toBeLessThan(1e-7);
  });

  it.each(['hinge', 'soft'] as const)('the cosine gradient of one triplet is that of its %s loss', (form) => {
    const [a, p, n] = [0, 1, 3].map((item) => embeddings.slice(item * dims, (item + 1) * dims));
    const found = cosineGradient(a, p, n, 1.5, form);
    const slow = centralDifference(
      (x) => cosineGradient(x.slice(0, 3), x.slice(3, 6), x.slice(6), 1.5, form).loss,
      Float64Array.from([...a, ...p, ...n]),
    );
    expect(largestDifference([...found.anchor, ...found.positive, ...found.negative], slow)).toBeLessThan(1e-8);
    expect(found.loss).toBeGreaterThan(0);
  });
});
