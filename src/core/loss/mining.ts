// Mining: four ways to pick the triplets of a batch that are trained on, and a survey of all valid ones. It works on a
// distance matrix and labels alone, so that every engine and every drawing picks the same triplets.

import { hash } from '../random';
import type { Mining, Numbers, TripletForm } from './kinds';
import { tripletLoss, zoneOf } from './triplet';
import { type Anchor, anchorsOf, requireBatch, supplyOf } from './validTriplets';

/** What random mining depends on besides the batch: the run's seed and the number of the step. */
export interface Draw {
  readonly seed: number;
  readonly step: number;
}

export interface ZoneCounts {
  readonly easy: number;
  readonly semiHard: number;
  readonly hard: number;
}

/** Over all valid triplets of a batch. */
export interface ValidTripletSummary {
  readonly valid: number;
  readonly counts: ZoneCounts;
  /** Those with loss > 0. */
  readonly active: number;
  readonly lossSum: number;
}

/**
 * Mined triplets a, p, n, a, p, n, … as batch positions, those of one (a, p) side by side. `distances` (count, count)
 * and margin share a unit; labels (count). Always among the valid triplets, and on ties the lowest index:
 * - random: for every ordered (a, p) one negative, by hash of (seed, step, a, p);
 * - all: every valid triplet;
 * - semi-hard: for every ordered (a, p) the nearest negative with 0 < D_an − D_ap < margin (FaceNet eq. 4), and no
 *   triplet where there is none;
 * - hard: for every anchor the farthest positive and the nearest negative (batch hard, Hermans et al. eq. 5); anchors
 *   without a positive or a negative are left out.
 * Throws `labels-length`, `margin-range`, `not-finite`.
 */
export function mineTriplets(
  distances: Numbers,
  labels: ArrayLike<number>,
  mining: Mining,
  margin: number,
  draw: Draw,
): Int32Array {
  requireBatch(distances, labels, margin);
  if (mining === 'hard') return hardTriplets(distances, labels);
  if (mining === 'all') return allTriplets(labels);
  const triplets: number[] = [];
  for (const anchor of anchorsOf(labels)) {
    for (const p of anchor.positives) {
      const n = mining === 'random' ? randomNegative(anchor, p, draw) : semiHardNegative(anchor, p, distances, margin);
      if (n >= 0) triplets.push(anchor.item, p, n);
    }
  }
  return Int32Array.from(triplets);
}

/** Zones, active triplets and summed loss over all valid triplets; arguments and errors as for `mineTriplets`. */
export function surveyTriplets(
  distances: Numbers,
  labels: ArrayLike<number>,
  margin: number,
  form: TripletForm,
): ValidTripletSummary {
  requireBatch(distances, labels, margin);
  let easy = 0;
  let semiHard = 0;
  let hard = 0;
  let active = 0;
  let lossSum = 0;
  for (const { item, positives, negatives } of anchorsOf(labels)) {
    const row = item * labels.length;
    for (let i = 0; i < positives.length; i++) {
      const anchorPositive = distances[row + positives[i]];
      for (let j = 0; j < negatives.length; j++) {
        const anchorNegative = distances[row + negatives[j]];
        const zone = zoneOf(anchorPositive, anchorNegative, margin);
        if (zone === 'easy') easy++;
        else if (zone === 'semiHard') semiHard++;
        else hard++;
        const loss = tripletLoss(anchorPositive, anchorNegative, margin, form);
        if (loss > 0) active++;
        lossSum += loss;
      }
    }
  }
  return { valid: easy + semiHard + hard, counts: { easy, semiHard, hard }, active, lossSum };
}

function allTriplets(labels: ArrayLike<number>): Int32Array {
  const triplets = new Int32Array(3 * supplyOf(labels).triplets);
  let end = 0;
  for (const { item, positives, negatives } of anchorsOf(labels)) {
    for (let i = 0; i < positives.length; i++) {
      for (let j = 0; j < negatives.length; j++) {
        triplets[end++] = item;
        triplets[end++] = positives[i];
        triplets[end++] = negatives[j];
      }
    }
  }
  return triplets;
}

/** −1 where there is none, as for semi-hard below. */
function randomNegative({ item, negatives }: Anchor, p: number, draw: Draw): number {
  if (negatives.length === 0) return -1;
  const share = hash(draw.seed, draw.step, item, p) / 2 ** 32;
  return negatives[Math.floor(share * negatives.length)];
}

function semiHardNegative({ item, negatives }: Anchor, p: number, distances: Numbers, margin: number): number {
  const row = item * Math.sqrt(distances.length);
  const anchorPositive = distances[row + p];
  let nearest = -1;
  for (let j = 0; j < negatives.length; j++) {
    const n = negatives[j];
    if (zoneOf(anchorPositive, distances[row + n], margin) !== 'semiHard') continue;
    if (nearest < 0 || distances[row + n] < distances[row + nearest]) nearest = n;
  }
  return nearest;
}

function hardTriplets(distances: Numbers, labels: ArrayLike<number>): Int32Array {
  const triplets: number[] = [];
  for (const { item, positives, negatives } of anchorsOf(labels)) {
    if (positives.length === 0 || negatives.length === 0) continue;
    const row = item * labels.length;
    let farthest = positives[0];
    for (const p of positives) if (distances[row + p] > distances[row + farthest]) farthest = p;
    let nearest = negatives[0];
    for (const n of negatives) if (distances[row + n] < distances[row + nearest]) nearest = n;
    triplets.push(item, farthest, nearest);
  }
  return Int32Array.from(triplets);
}
