import { describe, expect, it } from 'vitest';
import { type Goal, type Measure, metSteps } from '../../../../src/session/homework/goals';
import { watchGoals } from '../../../../src/session/homework/goalWatch';
import { needsIn } from '../../../../src/session/homework/heldSettings';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { openExperiment } from './samples';

const at = (step: number, recall: number, closer = 1): Measure => ({ step, recall, auc: recall, closer });
const RECALL: Goal = { kind: 'recall', least: 0.9, within: 100, needs: '' };
const COLLAPSE: Goal = { kind: 'collapse', least: 0, within: 100, needs: '' };
const RESCUE: Goal = { kind: 'rescue', least: 0.8, within: 300, needs: '' };

describe('a goal', () => {
  it('is met at the first step that is measured so, in time, and never before the first step', () => {
    expect(metSteps([RECALL], [at(0, 1), at(50, 0.89), at(75, 0.9), at(100, 0.95)], DEFAULTS)).toEqual([75]);
    expect(metSteps([RECALL], [at(125, 1)], DEFAULTS)).toEqual([null]);
  });

  it('counts only for a run that has begun as it needs', () => {
    const faces = { ...RECALL, needs: 'd=faces&pe=10' };
    expect(metSteps([faces], [at(50, 1)], DEFAULTS)).toEqual([null]);
    expect(metSteps([faces], [at(50, 1)], { ...DEFAULTS, dataset: 'faces', people: 10 })).toEqual([50]);
  });

  it('of a rescue is met after the collapse and out of it, not in it', () => {
    const measures = [at(25, 0.95), at(50, 0.95, 12), at(75, 0.9, 11), at(100, 0.7, 2), at(125, 0.8, 2)];
    expect(metSteps([COLLAPSE, RESCUE], measures, DEFAULTS)).toEqual([50, 125]);
    expect(metSteps([COLLAPSE, RESCUE], [at(25, 0.95)], DEFAULTS)).toEqual([null, null]);
  });

  it('may need settings of the start alone, each once, in one spelling', () => {
    expect(needsIn('d=faces&pe=10')).toEqual({ dataset: 'faces', people: 10 });
    for (const text of ['m=0.2', 'pe=10&d=faces', 'pe=10&pe=10', 'd=own', 'd=nose', 'people=10', 'x=1', '&'])
      expect(needsIn(text), text).toBeNull();
  });
});

describe('the goals of the run on screen', () => {
  it('begin anew with a new start, go back with the run, and come again when it goes forth', async () => {
    const experiment = await openExperiment();
    const { met, stop } = watchGoals(experiment, [{ ...RECALL, least: 0.3, within: 2000 }]);
    await experiment.step(200);
    const [first] = met.getState();
    expect(first).toBeGreaterThan(0);
    await experiment.goTo(0);
    await expect.poll(met.getState).toEqual([null]);
    await experiment.goTo(200);
    await expect.poll(met.getState).toEqual([first]);
    experiment.reset(99);
    await expect.poll(met.getState).toEqual([null]);
    stop();
    experiment.dispose();
  });
});
