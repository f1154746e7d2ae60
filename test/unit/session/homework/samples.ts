// Cards, assignments and receipts for the tests of homework.

import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Assignment } from '../../../../src/session/homework/assignment';
import type { Card } from '../../../../src/session/homework/card';
import { watchGoals } from '../../../../src/session/homework/goalWatch';
import { handIn } from '../../../../src/session/homework/receipts/handIn';
import type { Receipt } from '../../../../src/session/homework/receipts/receipt';
import { receiptFromText } from '../../../../src/session/homework/receipts/receiptCodec';
import { retrain } from '../../../../src/session/homework/receipts/retrain';
import { createExperiment, type Experiment } from '../../../../src/session/run/experiment';
import type { Surroundings } from '../../../../src/session/run/experimentOptions';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeDigits } from '../../data/fakeDigits';
import { fakeWorkers } from '../../training/fakeWorkers';

export const CARD: Card = {
  question: 'What does a margin of 0 come to?',
  answers: ['Recall rises', 'Recall stays where it was', '召回率下降'],
  right: 1,
  settings: 'preset=no-margin&s=3',
  steps: 100,
  after: 'Without a margin nothing has to move.\n没有间隔，什么都不必动。',
};

export const ASSIGNMENT: Assignment = {
  title: 'First clusters',
  instructions: 'Train until unseen shapes find their own kind.',
  settings: 'v=1&d=shapes',
  cards: [CARD],
  goals: [
    { kind: 'recall', least: 0.5, within: 300, needs: 'd=shapes' },
    { kind: 'recall', least: 1, within: 2, needs: '' },
  ],
};

/** Trains in no time. */
export const SMALL: Settings = { ...DEFAULTS, dataset: 'shapes', backend: 'cpu', mining: 'all', itemsPerClass: 4 };

export function surroundings(plain = false): Surroundings {
  const workers = fakeWorkers(undefined, undefined, plain ? (setup) => createPlainEngine(setup) : undefined);
  return { makeWorker: workers.make, loadDigits: async () => fakeDigits(6, 4) };
}

/** Opened and paused at its start; it draws its frames as a page does. */
export async function openExperiment(settings: Settings = SMALL, plain = false): Promise<Experiment> {
  const experiment = createExperiment(settings, null, surroundings(plain));
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame !== last) experiment.grantFrame();
  });
  await experiment.open({ play: false, unpaced: true });
  return experiment;
}

export const PAGE = 'https://example.org/triplet/?lang=en';

/** Of a run with a changed margin and another mining, handed in and read again. */
export async function receiptOfRun(assignment = ASSIGNMENT, settings = SMALL, plain = false): Promise<Receipt> {
  const experiment = await openExperiment(settings, plain);
  const watch = watchGoals(experiment, assignment.goals);
  await experiment.step(20);
  experiment.set('margin', 0.7);
  await experiment.step(11);
  experiment.set('mining', 'semi-hard');
  experiment.set('learningRate', 0.01);
  await experiment.step(30);
  const student = { name: 'Ada 17', answers: assignment.cards.map((_, i) => i) };
  const given = await handIn(experiment, assignment, student, watch.met.getState, PAGE);
  watch.stop();
  experiment.dispose();
  if (!given.ok) throw new Error(given.problem.code);
  const read = receiptFromText(new URL(given.url).searchParams.get('receipt') ?? '');
  if (!read.ok) throw new Error(read.problem.code);
  return read.receipt;
}

export function retrained(receipt: Receipt, plain = false) {
  return retrain(receipt, { surroundings: surroundings(plain) });
}
