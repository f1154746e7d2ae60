import { describe, expect, it } from 'vitest';
import { createDataSet } from '../../../../../src/data/createDataSet';
import { answerOf, type Enrolment, questionOf } from '../../../../../src/figures/oneshot/making/question';
import { type Round, roundOf } from '../../../../../src/figures/oneshot/measure';
import { heldOutHalves } from '../../../../../src/figures/parts/verification/measure';

const data = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });
const { judging } = heldOutHalves(data);
const round = roundOf(judging, 3, 7, 0) as Round;
const strip = Float32Array.of(1, 2, 3, 4);
const inputOf = (row: number) => [...data.inputs.subarray(2 * judging.items[row], 2 * judging.items[row] + 2)];

/** An encoder that says what it is given. */
const answered = (question: Float32Array, enrolments: readonly Enrolment[] = []) =>
  answerOf({ embeddings: question, dimensions: 2, run: 1, step: 4 }, round, enrolments);

const enrolled = (place: number, ...input: number[]): Enrolment => ({
  place,
  input: Float32Array.from(input),
  picture: { kind: 'colour', width: 0, height: 0, bytes: new Uint8Array() },
});

describe('the question about made pictures', () => {
  it('comes back cut up as it was put together: strip, shelf, arrivals', () => {
    const answer = answered(questionOf(strip, data, judging, round, []));
    expect([...answer.strip]).toEqual([...strip]);
    expect([...answer.shelf]).toEqual([...round.enrolled].flatMap(inputOf));
    expect([...answer.arrivals]).toEqual(round.arrivals.flatMap(({ row }) => inputOf(row)));
    expect([answer.step, answer.dimensions]).toEqual([4, 2]);
  });

  it('has the enrolled picture in the place of the real one alone', () => {
    const real = answered(questionOf(strip, data, judging, round, []));
    const one = [enrolled(1, 9, 8)];
    const made = answered(questionOf(strip, data, judging, round, one), one);
    expect([...made.shelf.subarray(2, 4)]).toEqual([9, 8]);
    expect([...made.shelf.subarray(0, 2), ...made.shelf.subarray(4)]).toEqual([
      ...real.shelf.subarray(0, 2),
      ...real.shelf.subarray(4),
    ]);
    expect(made.arrivals).toEqual(real.arrivals);
    // What the data set holds stays as it was.
    expect(answered(questionOf(strip, data, judging, round, [])).shelf).toEqual(real.shelf);
  });

  it('has one behind the last place beside all real ones', () => {
    const real = answered(questionOf(strip, data, judging, round, []));
    const both = [enrolled(1, 9, 8), enrolled(3, 7, 6)];
    const made = answered(questionOf(strip, data, judging, round, both), both);
    expect([...made.shelf]).toEqual([...real.shelf.subarray(0, 2), 9, 8, ...real.shelf.subarray(4), 7, 6]);
    expect([made.strip, made.arrivals]).toEqual([real.strip, real.arrivals]);
  });
});
