// The messages of API 1.1, each as a host sends it.
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostLink, linkHost } from '../../../src/embed/hostLink';
import { en } from '../../../src/i18n/en';
import type { FigureId } from '../../../src/registry/figures';
import { createExperiment, type Experiment } from '../../../src/session/run/experiment';
import { experimentFor } from '../../../src/session/run/experimentFor';
import { DEFAULTS, type Settings } from '../../../src/session/settings/settingsTable';
import { readSafetensors } from '../../pytorch/readSafetensors';
import { fakeWorkers } from '../training/fakeWorkers';
import { pass, useFakeTime } from '../training/worker/testRun';

type Said = Readonly<Record<string, unknown>> & { readonly type: string; readonly id?: unknown };

const SHAPES: Settings = { ...DEFAULTS, dataset: 'shapes', loss: 'soft', mining: 'all', backend: 'cpu' };
let said: Said[] = [];
let links: HostLink[] = [];

beforeEach(() => {
  useFakeTime();
  said = [];
  vi.spyOn(window, 'postMessage').mockImplementation((message: Said) => void said.push(message));
});
afterEach(() => {
  for (const link of links) link.close();
  links = [];
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function hear(message: object): void {
  const data = { app: 'triplet-lab', version: 1, ...message };
  window.dispatchEvent(new MessageEvent('message', { data, source: window }));
}

/** The answer to a message, which is given while so many ms pass. */
async function ask(message: { readonly type: string; readonly [field: string]: unknown }, time = 600): Promise<Said> {
  const id = `${message.type} ${said.length}`;
  hear({ ...message, id });
  await pass(time);
  const answers = said.filter((one) => one.id === id);
  expect(answers, id).toHaveLength(1);
  return structuredClone(answers[0]);
}

function link(experiment: Experiment, figure: FigureId): Experiment {
  // One page has one figure that listens.
  for (const before of links.splice(0)) before.close();
  links.push(linkHost(experiment, figure, { words: () => en, setLanguage: async () => true, test: false }));
  return experiment;
}

/** A run that draws what it is given, as a page does. */
async function trained(steps: number, settings = SHAPES): Promise<Experiment> {
  const experiment = createExperiment(settings, null, { makeWorker: fakeWorkers().make });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame !== last) experiment.grantFrame();
  });
  void experiment.open({ play: false, unpaced: true });
  await pass(100);
  link(experiment, 'lab');
  if (steps > 0) await ask({ type: 'step', count: steps }, 100 + 20 * steps);
  return experiment;
}

const ofType = (type: string) => said.filter((message) => message.type === type);

describe('getPyTorch', () => {
  it('gives the run as a zip, as a data: address', async () => {
    await trained(3);
    hear({ type: 'getPyTorch', id: 'zip' });
    // It trains in promises, without a timer that could be waited for.
    while (!said.some(({ id }) => id === 'zip')) {
      await pass(50);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const answer = said.find(({ id }) => id === 'zip') ?? {};
    expect(answer).toMatchObject({ type: 'pytorch', name: 'triplet-run.zip', replayed: false });
    const [head, body] = String((answer as Said).zip).split(',');
    expect(head).toBe('data:application/zip;base64');
    const files = unzipSync(Uint8Array.from(atob(body), (byte) => byte.charCodeAt(0)));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['train.py', 'run.safetensors']));
    const { metadata } = readSafetensors(files['run.safetensors']);
    expect(JSON.parse(metadata.triplet_lab)).toMatchObject({ step: 3, kept: [0, 3, 10, 20, 30, 40, 50] });
  });

  it('is refused for a run that stands on weights from outside', async () => {
    await trained(3);
    const { state } = await ask({ type: 'getState' });
    await ask({ type: 'setState', state });
    expect(await ask({ type: 'getPyTorch' }, 2000)).toMatchObject({ type: 'error', code: 'run-put-back' });
  });
});

describe('goto', () => {
  it('goes back to a kept step and forgets nothing, and on to one that is not taken yet', async () => {
    const experiment = await trained(20);
    expect(await ask({ type: 'goto', step: 7 })).toMatchObject({ type: 'state', step: 0, status: 'paused' });
    expect(experiment.run.getState().history.rows.step).toHaveLength(20);
    expect(await ask({ type: 'goto', step: 20 })).toMatchObject({ type: 'state', step: 20 });
    expect(await ask({ type: 'goto', step: 0 })).toMatchObject({ step: 0 });
    expect(await ask({ type: 'goto', step: 26 })).toMatchObject({ step: 26, status: 'paused' });
  });

  it('is the same run whether its steps are gone to or taken', async () => {
    const one = await trained(0);
    await ask({ type: 'goto', step: 12 });
    const other = await trained(12);
    const [a, b] = await Promise.all([one, other].map((experiment) => experiment.exportState()));
    expect([...a.engine.parameters]).toEqual([...b.engine.parameters]);
  });

  it('refuses a step too far ahead, and names the farthest', async () => {
    await trained(0);
    expect(await ask({ type: 'goto', step: 10_001 })).toMatchObject({
      type: 'error',
      code: 'out-of-range',
      key: 'step',
      message: expect.stringContaining('10000'),
    });
  });
});

describe('triplet', () => {
  it('follows these three, and refuses three that are none', async () => {
    const experiment = await trained(3);
    const { data } = experiment.run.getState();
    if (!data) throw new Error('no data');
    const [anchor] = data.trainItems;
    const positive = [...data.trainItems].reverse().find((item) => data.labels[item] === data.labels[anchor]) ?? -1;
    const negative = [...data.trainItems].reverse().find((item) => data.labels[item] !== data.labels[anchor]) ?? -1;
    const chosen = { anchor, positive, negative };
    expect(await ask({ type: 'triplet', ...chosen })).toMatchObject({ type: 'state' });
    expect(experiment.run.getState().selection?.triplet).toEqual(chosen);
    const same = { type: 'triplet', anchor, positive: anchor, negative };
    expect(await ask(same)).toMatchObject({ type: 'error', code: 'not-a-triplet' });
  });
});

describe('getState and setState', () => {
  it('give a run as JSON, and put it back so that it goes on bit for bit', async () => {
    const experiment = await trained(10);
    await ask({ type: 'set', settings: { margin: 1.5 } });
    await ask({ type: 'step', count: 2 });
    const { state } = await ask({ type: 'getState' });
    const kept = JSON.parse(JSON.stringify(state));
    await ask({ type: 'step', count: 5 });
    const then = await experiment.exportState();

    const other = await trained(0, { ...SHAPES, seed: 99, margin: 0.1 });
    said = [];
    expect(await ask({ type: 'setState', state: kept }, 2000)).toMatchObject({
      type: 'state',
      step: 12,
      settings: { seed: SHAPES.seed, margin: 1.5 },
    });
    await ask({ type: 'step', count: 5 });
    const now = await other.exportState();
    expect([...now.engine.parameters]).toEqual([...then.engine.parameters]);
    expect(now.changes).toEqual(then.changes);
  });

  it('refuse what is no such state, and say where it is not', async () => {
    await trained(4);
    const { state } = await ask({ type: 'getState' });
    const good = state as { run: { parameters: string } };
    const bad: [unknown, string][] = [
      [undefined, 'missing-field'],
      [null, 'not-a-state'],
      [{ ...good, format: 2 }, 'not-a-state'],
      [{ ...good, run: { ...good.run, parameters: '****' } }, 'not-a-state'],
      [{ ...good, run: { ...good.run, parameters: 'AADAfw==' } }, 'not-a-state'],
      [{ ...good, run: { ...good.run, parameters: 'AAAAAA==' } }, 'state-length'],
      [{ ...good, run: { ...good.run, changes: [{ step: 1, live: { margin: 3 } }] } }, 'not-a-state'],
      [{ ...good, settings: { margin: 'x' } }, 'not-a-number'],
    ];
    for (const [wrong, code] of bad)
      expect(await ask({ type: 'setState', state: wrong })).toMatchObject({ type: 'error', code });
  });

  it('are the settings alone in a figure that trains nothing', async () => {
    link(experimentFor('equation', DEFAULTS, null), 'equation');
    await ask({ type: 'set', settings: { 'equation.margin': 1 } });
    const { state } = await ask({ type: 'getState' });
    expect(state).toMatchObject({ format: 1, run: null, settings: { 'equation.margin': 1 } });
    await ask({ type: 'set', settings: { 'equation.margin': 2 } });
    expect(await ask({ type: 'setState', state })).toMatchObject({ settings: { 'equation.margin': 1 } });
  });
});

describe('getCsv and getPicture', () => {
  it('give the run as the file has it, a row a step', async () => {
    await trained(6);
    const { csv } = await ask({ type: 'getCsv' });
    expect(String(csv).trim().split('\r\n')).toHaveLength(7);
    const refused = await ask({ type: 'getCsv', run: 1 });
    expect(refused).toMatchObject({ type: 'error', code: 'out-of-range', key: 'run' });
  });

  it('say so where there is no picture yet', async () => {
    link(experimentFor('triplet', DEFAULTS, null), 'triplet');
    expect(await ask({ type: 'getPicture', format: 'png' }, 4000)).toMatchObject({
      type: 'error',
      code: 'no-picture',
    });
  });
});

describe('subscribe', () => {
  it('tells what is asked for and nothing else', async () => {
    const experiment = await trained(0);
    await ask({ type: 'subscribe', events: ['settings', 'stepsDone', 'fault'] });
    said = [];
    await ask({ type: 'set', settings: { margin: 0.5 } });
    expect(ofType('settings')).toMatchObject([{ settings: { margin: 0.5 }, changed: ['margin'] }]);
    await ask({ type: 'step', count: 3 });
    expect(ofType('stepsDone')).toMatchObject([{ step: 3, reason: 'steps-done' }]);
    await ask({ type: 'play' }, 300);
    await ask({ type: 'pause' });
    expect(ofType('stepsDone')).toMatchObject([{}, { reason: 'asked' }]);
    expect(ofType('state').filter(({ id }) => id === undefined)).toEqual([]);
    experiment.run.setState({ status: 'stopped', failure: { code: 'no-worker', values: {} } });
    expect(ofType('fault')).toMatchObject([{ code: 'no-worker', message: expect.stringContaining('worker') }]);
    expect(ofType('error')).toEqual([]);
  });

  it('tells states as seldom as is asked for', async () => {
    await trained(0);
    await ask({ type: 'subscribe', events: ['state'], every: 1000 });
    said = [];
    hear({ type: 'play' });
    await pass(3500);
    expect(ofType('state').length).toBeGreaterThanOrEqual(3);
    expect(ofType('state').length).toBeLessThanOrEqual(5);
  });
});

describe('capabilities', () => {
  it('name what the figure takes: no order to a run where there is none', async () => {
    link(experimentFor('equation', DEFAULTS, null), 'equation');
    const { messages, api, parts } = await ask({ type: 'capabilities' });
    expect(api).toBe('1.1');
    expect(messages).toEqual(expect.arrayContaining(['set', 'getPicture', 'getState', 'subscribe']));
    for (const type of ['play', 'goto', 'triplet', 'getCsv', 'loseContext', 'redraw'])
      expect(messages).not.toContain(type);
    expect(parts).toEqual(['controls', 'caption', 'share', 'numbers', 'language']);
  });

  it('are all refused, in a figure that trains nothing, whose order needs a run', async () => {
    link(experimentFor('scores', DEFAULTS, null), 'scores');
    for (const message of [
      { type: 'goto', step: 3 },
      { type: 'triplet', anchor: 0, positive: 1, negative: 2 },
      { type: 'getCsv' },
    ])
      expect(await ask(message)).toMatchObject({ type: 'error', code: 'no-run' });
  });
});
