// What the figure computes from an evaluation and the data set: the shelf and the new pictures, all distances within a
// half, and what a threshold makes of the nearest one. Drawing, scoring and naming are core's.

import { nearestSupport } from '../../core/evaluation/nearestSupport';
import { drawOneShot, type OneShotDraw } from '../../core/evaluation/oneShotDraws';
import { distanceBetween, pairwiseDistances } from '../../core/loss/distance';
import type { Numbers } from '../../core/loss/kinds';
import { createRandom, hash } from '../../core/random';
import { product } from '../../core/rows';
import { takeRows } from '../../core/takeRows';
import type { DataSet } from '../../data/dataSet';
import type { Evaluation } from '../../training/protocol/reports';
import type { Half } from '../parts/verification/measure';

/** Draws that a score is the mean of. */
export const DRAWS = 200;
/** Keep the draws of the score and of the shelf apart from everything else that is drawn from the seed. */
const SCORE_DRAWS = 0x15c0;
const SHELF_DRAWS = 0x15e1;
/** New pictures on screen. */
const FAMILIAR = 8;
const STRANGERS = 2;

/** The draws of the score: of each, as many new pictures come as are enrolled, one each, and as many strangers. None where nothing can be drawn. */
export function scoreDrawsOf({ labels }: Half, ways: number, seed: number): readonly OneShotDraw[] {
  const random = createRandom(hash(seed, SCORE_DRAWS));
  const wish = { ways, queries: ways, strangers: ways };
  const draws = Array.from({ length: DRAWS }, () => drawOneShot(labels, wish, random));
  return draws.filter((draw) => draw !== null);
}

export interface Arrival {
  /** Row of the half. */
  readonly row: number;
  /** The place on the shelf of its class; null for a stranger. */
  readonly place: number | null;
}

/** What is on screen: rows of the half. */
export interface Round {
  readonly enrolled: Int32Array;
  readonly arrivals: readonly Arrival[];
}

/** The `number`th round (0, 1, …) of a seed; strangers come among the others. Null where nothing can be drawn. */
export function roundOf({ labels }: Half, ways: number, seed: number, number: number): Round | null {
  const random = createRandom(hash(seed, SHELF_DRAWS, number));
  const draw = drawOneShot(labels, { ways, queries: FAMILIAR, strangers: STRANGERS }, random);
  if (!draw) return null;
  const familiar = Array.from(draw.queries, (row, i): Arrival => ({ row, place: draw.places[i] }));
  const all = [...familiar, ...Array.from(draw.strangers, (row): Arrival => ({ row, place: null }))];
  const order = random.shuffle(all.map((_, i) => i));
  return { enrolled: draw.enrolled, arrivals: order.map((i) => all[i]) };
}

/** Plain distances between all embeddings of a half, `(rows, rows)`. */
export function embeddingDistances({ embeddings, dimensions }: Evaluation, { rows }: Half): Numbers {
  return pairwiseDistances(takeRows(embeddings, rows, dimensions), dimensions, 'plain');
}

/** The same between the encoder's inputs: what can be told apart without any encoder. */
export function inputDistances({ inputs, itemShape }: DataSet, { items }: Half): Numbers {
  const features = product(itemShape);
  return pairwiseDistances(takeRows(inputs, items, features), features, 'plain');
}

/** Where the shelf and those who come stand, all of one step. */
export interface Positions {
  readonly step: number;
  readonly dimensions: number;
  /** `(places, dimensions)` and `(arrivals, dimensions)`. */
  readonly shelf: Float32Array;
  readonly arrivals: Float32Array;
}

export function positionsOf({ embeddings, dimensions, step }: Evaluation, { rows }: Half, round: Round): Positions {
  const taken = (places: Iterable<number>) =>
    takeRows(
      embeddings,
      Int32Array.from(places, (place) => rows[place]),
      dimensions,
    );
  return {
    step,
    dimensions,
    shelf: taken(round.enrolled),
    arrivals: taken(round.arrivals.map(({ row }) => row)),
  };
}

export interface Naming {
  /** The nearest place on the shelf, and the plain distance to every one. */
  readonly nearest: number;
  readonly distance: number;
  readonly distances: readonly number[];
}

/** One naming for each row of `queries` (…, dims). */
export function namingsOf(shelf: Float32Array, queries: Float32Array, dims: number): readonly Naming[] {
  const places = shelf.length / dims;
  const { rows, distances } = nearestSupport(shelf, queries, dims, 'plain');
  return Array.from(rows, (nearest, query) => {
    const all = Array.from({ length: places }, (_, place) =>
      distanceBetween(queries, query * dims, shelf, place * dims, dims, 'plain'),
    );
    return { nearest, distance: distances[query], distances: all };
  });
}

/** How a new picture fared: `admitted` and `turnedAway` are strangers. */
export type Outcome = 'right' | 'wrong' | 'refused' | 'admitted' | 'turnedAway';

/** `place` is the true one, null for a stranger. Refused is what is farther from the nearest than the threshold. */
export function outcomeOf(place: number | null, { nearest, distance }: Naming, threshold: number): Outcome {
  const refuses = distance > threshold;
  if (place === null) return refuses ? 'turnedAway' : 'admitted';
  if (refuses) return 'refused';
  return nearest === place ? 'right' : 'wrong';
}

export function isRight(outcome: Outcome): boolean {
  return outcome === 'right' || outcome === 'turnedAway';
}
