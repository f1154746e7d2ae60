import { describe, expect, it } from 'vitest';
import { recallAt1 } from '../../../src/core/evaluation/retrieval';
import { createDataSet } from '../../../src/data/createDataSet';
import { STREAMS, SUBJECTS } from '../../../src/data/students';
import { request } from './requests';

interface Student {
  readonly stream: number;
  readonly marks: readonly number[];
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function students(seed: number, part: 'trainItems' | 'heldOutItems' = 'heldOutItems'): Student[] {
  const data = createDataSet(request({ dataset: 'students', seed }));
  return Array.from(data[part], (item) => {
    const shown = data.picture(item);
    if (shown.kind !== 'marks') throw new Error('a student has marks');
    return { stream: data.labels[item], marks: shown.marks };
  });
}

const total = (marks: readonly number[]) => marks.reduce((sum, mark) => sum + mark, 0);
/** What each pair of subjects lies above a third of the total: all there is to know about the stream. */
const profile = (marks: readonly number[]) => [0, 2, 4].map((k) => marks[k] + marks[k + 1] - total(marks) / 3);

/** Recall@1 of the nearest student in what `measure` makes of the marks, mean over the seeds. */
function recall(measure: (marks: readonly number[]) => readonly number[]): number {
  const recalls = SEEDS.map((seed) => {
    const group = students(seed);
    const rows = group.map(({ marks }) => measure(marks));
    const streams = group.map(({ stream }) => stream);
    return recallAt1(Float64Array.from(rows.flat()), streams, rows[0].length).recall ?? Number.NaN;
  });
  return recalls.reduce((sum, x) => sum + x, 0) / recalls.length;
}

describe('students', () => {
  it('have whole marks from 0 to 100 in six subjects, and 60 + 20 of them in each stream', () => {
    expect(SUBJECTS).toHaveLength(6);
    for (const seed of SEEDS) {
      const training = students(seed, 'trainItems');
      const group = [...training, ...students(seed)];
      for (const [stream] of STREAMS.entries()) {
        expect(training.filter((student) => student.stream === stream)).toHaveLength(60);
        expect(group.filter((student) => student.stream === stream)).toHaveLength(80);
      }
      for (const { marks } of group) {
        expect(marks).toHaveLength(6);
        expect(marks.every((mark) => Number.isInteger(mark) && mark >= 0 && mark <= 100)).toBe(true);
      }
    }
  });

  it('differ widely in how good they are', () => {
    const totals = students(1, 'trainItems').map(({ marks }) => total(marks));
    expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(150);
  });

  it('have equal totals in every stream, up to the luck of the draw', () => {
    const means = STREAMS.map((_, stream) => {
      const totals = SEEDS.flatMap((seed) => students(seed, 'trainItems'))
        .filter((student) => student.stream === stream)
        .map(({ marks }) => total(marks));
      return totals.reduce((sum, x) => sum + x, 0) / totals.length;
    });
    // 720 totals with a deviation of about 61 marks: the standard error of a difference is 3.2.
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(10);
  });

  it('cannot be sorted by adding marks up: the nearest total is of the same stream as often as by chance', () => {
    const chance = 19 / 59;
    expect(Math.abs(recall((marks) => [total(marks)]) - chance)).toBeLessThan(0.06);
  });

  it('are sorted almost perfectly by the pairs of subjects, and clearly worse by raw marks', () => {
    const known = recall(profile);
    const raw = recall((marks) => marks);
    expect(known).toBeGreaterThan(0.95);
    expect(raw).toBeLessThan(known - 0.25);
    expect(raw).toBeGreaterThan(0.45);
  });

  it('give the encoder (mark − 50) / 25', () => {
    const data = createDataSet(request({ dataset: 'students' }));
    const shown = data.picture(11);
    if (shown.kind !== 'marks') throw new Error('a student has marks');
    expect(data.itemShape).toEqual([6]);
    expect([...data.inputs.subarray(66, 72)]).toEqual(shown.marks.map((mark) => Math.fround((mark - 50) / 25)));
  });
});
