import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMessages } from '../../../src/embed/earlyMessages';
import { type HostLink, linkHost } from '../../../src/embed/hostLink';
import { en } from '../../../src/i18n/en';
import { FIGURES, type FigureId } from '../../../src/registry/figures';
import { tellPrediction } from '../../../src/session/page/predictions';
import type { Experiment } from '../../../src/session/run/experiment';
import { experimentFor } from '../../../src/session/run/experimentFor';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';

type Said = { readonly type: string; readonly id?: unknown; readonly code?: string };

const STILL = (Object.keys(FIGURES) as FigureId[]).filter((id) => FIGURES[id].runs === 0);
const OF_A_RUN = ['play', 'pause', 'step', 'reset', 'diagnostics', 'loseContext', 'redraw'];

let said: Said[] = [];
let link: HostLink | null = null;
const setLanguage = vi.fn(async () => true);

/** Posted by the page that holds the frame, which here is the page itself. */
function hear(message: object): void {
  const data = { app: 'triplet-lab', version: 1, ...message };
  window.dispatchEvent(new MessageEvent('message', { data, source: window }));
}

function open(
  figure: FigureId,
  early: readonly MessageEvent[] = [],
  before: (experiment: Experiment) => void = () => {},
) {
  const experiment = experimentFor(figure, DEFAULTS, null);
  before(experiment);
  link = linkHost(experiment, figure, { words: () => en, setLanguage, test: true, early });
  return experiment;
}

/** Ids of the states that answer; others are told unasked. */
const answered = () => ofType('state').flatMap(({ id }) => (id === undefined ? [] : [id]));

const ofType = (type: string) => said.filter((message) => message.type === type);

beforeEach(() => {
  said = [];
  vi.spyOn(window, 'postMessage').mockImplementation((message: Said) => void said.push(message));
});
afterEach(() => {
  link?.close();
  vi.restoreAllMocks();
});

describe('a figure and its host', () => {
  it.each(STILL)('%s trains nothing, is ready at once, and refuses orders to a run by name', async (figure) => {
    open(figure);
    expect(ofType('ready')).toMatchObject([{ figures: [figure] }]);
    for (const type of OF_A_RUN) hear({ type, id: type, ...(['step', 'redraw'].includes(type) && { count: 1 }) });
    await vi.waitFor(() => expect(ofType('error')).toHaveLength(OF_A_RUN.length));
    expect(ofType('error').map(({ id, code }) => [id, code])).toEqual(OF_A_RUN.map((type) => [type, 'no-run']));
    hear({ type: 'set', settings: { margin: 0.7 }, id: 'set' });
    hear({ type: 'preset', id: 'toppers' });
    hear({ type: 'get', id: 'get' });
    await vi.waitFor(() => expect(answered()).toEqual(['set', 'toppers', 'get']));
  });

  it('is ready where its first picture was there before the message API came', () => {
    open('lab', [], ({ run }) => run.setState({ status: 'paused', frame: { step: 0 } as never }));
    expect(ofType('ready')).toHaveLength(1);
  });

  it('is ready where its run has failed, and says why, so that a host need not wait for ever', () => {
    const experiment = open('lab');
    expect(ofType('ready')).toHaveLength(0);
    experiment.run.setState({ status: 'stopped', failure: { code: 'no-worker', values: {} } });
    experiment.run.setState({ rendering: null });
    expect(ofType('ready')).toHaveLength(1);
    expect(ofType('error')).toMatchObject([{ code: 'no-worker', message: expect.stringContaining('worker') }]);
  });

  it('says ready again to each hello, and to those before it was ready as soon as it is', async () => {
    const experiment = open('lab');
    hear({ type: 'hello', id: 'early' });
    expect(ofType('ready')).toHaveLength(0);
    experiment.run.setState({ status: 'paused', frame: { step: 0 } as never });
    hear({ type: 'hello', id: 'late' });
    hear({ type: 'hello' });
    await vi.waitFor(() => expect(ofType('ready')).toHaveLength(4));
    expect(ofType('ready').map(({ id }) => id)).toEqual([undefined, 'early', 'late', undefined]);
  });

  it('answers what was said before the message API came, in order, and nobody but the host', async () => {
    const early = keepMessages();
    hear({ type: 'set', settings: { margin: 0.9 }, id: 1 });
    window.dispatchEvent(
      new MessageEvent('message', { data: { app: 'triplet-lab', version: 1, type: 'get', id: 'other' } }),
    );
    hear({ type: 'get', id: 2 });
    const experiment = open('triplet', early());
    await vi.waitFor(() => expect(answered()).toEqual([1, 2]));
    expect(experiment.settings.getState().margin).toBe(0.9);
  });

  it('answers each of 2,000 settings in a row, in order, and changes its run once', async () => {
    const experiment = open('lab');
    const replace = vi.spyOn(experiment, 'replace');
    const changes: number[] = [];
    experiment.settings.subscribe(({ margin }) => changes.push(margin));
    const margins = Array.from({ length: 2000 }, (_, i) => (i % 500) / 100);
    for (const [id, margin] of margins.entries()) hear({ type: 'set', settings: { margin }, id });
    hear({ type: 'set', settings: { margin: -1 }, id: 'refused' });
    await vi.waitFor(() => expect(answered()).toHaveLength(2000));
    expect(answered()).toEqual([...margins.keys()]);
    expect(ofType('error')).toMatchObject([{ id: 'refused', code: 'out-of-range' }]);
    expect(changes).toEqual([margins[1999]]);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('has taken over what was set before it does what comes next', async () => {
    const experiment = open('lab');
    hear({ type: 'set', settings: { margin: 0.7 }, id: 'set' });
    hear({ type: 'get', id: 'get' });
    expect(experiment.settings.getState().margin).toBe(0.7);
    await vi.waitFor(() => expect(answered()).toEqual(['set', 'get']));
  });

  it('keeps what the reader changes between a setting and its taking effect', async () => {
    const experiment = open('lab');
    hear({ type: 'set', settings: { margin: 0.7 }, id: 'set' });
    experiment.set('threshold', 2);
    await vi.waitFor(() => expect(answered()).toEqual(['set']));
    expect(experiment.settings.getState()).toMatchObject({ margin: 0.7, threshold: 2 });
  });

  it('tells the settings of now, also while paused, beside those of the step that it reports', async () => {
    const experiment = open('lab');
    const live = { margin: 0.2 };
    experiment.run.setState({ status: 'paused', frame: { step: 3, report: { live } } as never });
    hear({ type: 'set', settings: { margin: 0.7 }, id: 'set' });
    await vi.waitFor(() => expect(answered()).toEqual(['set']));
    const [answer] = ofType('state').filter(({ id }) => id === 'set');
    expect(answer).toMatchObject({ settings: { margin: 0.7 }, stepSettings: { margin: 0.2 } });
  });

  it('answers an order for steps when they are over, and a preset by the id of the request', async () => {
    const experiment = open('lab');
    let over = () => {};
    const steps = vi.spyOn(experiment, 'step').mockReturnValue(new Promise((done) => (over = done)));
    hear({ type: 'step', count: 5, id: 'steps' });
    hear({ type: 'get', id: 'get' });
    hear({ type: 'preset', preset: 'collapse', id: 'preset' });
    await vi.waitFor(() => expect(answered()).toEqual(['get', 'preset']));
    expect(steps).toHaveBeenCalledWith(5);
    over();
    await vi.waitFor(() => expect(answered()).toEqual(['get', 'preset', 'steps']));
  });

  it('speaks the language of its host, and refuses one that it has no words for', async () => {
    open('triplet');
    hear({ type: 'language', language: 'zh-CN', id: 'zh' });
    await vi.waitFor(() => expect(answered()).toEqual(['zh']));
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('zh-CN');
    hear({ type: 'language', language: 'fr', id: 'fr' });
    await vi.waitFor(() => expect(ofType('error')).toMatchObject([{ id: 'fr', code: 'not-a-choice' }]));
    expect(ofType('error')).toMatchObject([{ message: expect.stringContaining('zh-CN') }]);
  });

  it('tells each prediction that the reader makes, as long as the link stands', () => {
    open('lab');
    const made = { chapter: 'mining', of: 13, answer: 1, right: 1, correct: true } as const;
    tellPrediction(made);
    expect(ofType('prediction')).toMatchObject([{ app: 'triplet-lab', version: 1, ...made }]);
    link?.close();
    tellPrediction(made);
    expect(ofType('prediction')).toHaveLength(1);
  });

  it('follows the theme of its host, and back to that of the system', async () => {
    open('triplet');
    const { dataset } = document.documentElement;
    hear({ type: 'theme', theme: 'dark', id: 'dark' });
    await vi.waitFor(() => expect(answered()).toEqual(['dark']));
    expect(dataset.theme).toBe('dark');
    hear({ type: 'theme', theme: 'auto' });
    expect(dataset.theme).toBeUndefined();
    hear({ type: 'theme', theme: 'pink', id: 'pink' });
    expect(ofType('error')).toMatchObject([
      { id: 'pink', code: 'not-a-choice', message: expect.stringContaining('projector') },
    ]);
  });

  it('tells its height in its own words and in those of learning platforms', () => {
    open('triplet');
    link?.height(519.2);
    expect(said).toContainEqual({ app: 'triplet-lab', version: 1, type: 'resize', height: 520 });
    expect(said).toContainEqual({ subject: 'lti.frameResize', height: 520 });
  });

  it('answers when a context is lost by command, also where none is in use', async () => {
    open('compare');
    hear({ type: 'loseContext', id: 'lost' });
    await vi.waitFor(() => expect(answered()).toEqual(['lost']));
  });
});
