// A host page of the first version, its messages as they were written then: they go on working, word for word.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostLink, linkHost } from '../../../src/embed/hostLink';
import { en } from '../../../src/i18n/en';
import { tellPrediction } from '../../../src/session/page/predictions';
import { experimentFor } from '../../../src/session/run/experimentFor';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';

type Said = Record<string, unknown>;

let said: Said[] = [];
let link: HostLink | null = null;

beforeEach(() => {
  said = [];
  vi.spyOn(window, 'postMessage').mockImplementation((message: Said) => void said.push(message));
});
afterEach(() => {
  link?.close();
  vi.restoreAllMocks();
});

const ask = (message: object) =>
  window.dispatchEvent(
    new MessageEvent('message', { data: { app: 'triplet-lab', version: 1, ...message }, source: window }),
  );

describe('a host page of version 1', () => {
  it('is answered as it always was, and told what it always was', async () => {
    const experiment = experimentFor('lab', DEFAULTS, null);
    vi.spyOn(experiment, 'step').mockResolvedValue();
    link = linkHost(experiment, 'lab', { words: () => en, setLanguage: async () => true, test: false });
    experiment.run.setState({ status: 'paused', frame: { step: 0 } as never });
    ask({ type: 'set', settings: { margin: 0.5 }, id: 'set' });
    for (const type of ['play', 'pause', 'get']) ask({ type, id: type });
    ask({ type: 'step', count: 3, id: 'step' });
    ask({ type: 'reset', seed: 3, id: 'reset' });
    ask({ type: 'preset', id: 'collapse' });
    const answered = () => said.filter(({ type, id }) => type === 'state' && id !== undefined).map(({ id }) => id);
    await vi.waitFor(() =>
      expect(answered().sort()).toEqual(['collapse', 'get', 'pause', 'play', 'reset', 'set', 'step']),
    );

    tellPrediction({ chapter: 'mining', of: 13, answer: 0, right: 1, correct: false });
    experiment.run.setState({ status: 'stopped', failure: { code: 'no-worker', values: {} } });
    link.height(500);
    const types = new Set(said.map(({ type, subject }) => type ?? subject));
    expect([...types].sort()).toEqual(['error', 'lti.frameResize', 'prediction', 'ready', 'resize', 'state']);
    const [state] = said.filter(({ type }) => type === 'state');
    expect(Object.keys(state).sort()).toEqual(
      [
        ...['activeFraction', 'app', 'backend', 'counts', 'distances', 'engine', 'id', 'loss', 'recall', 'recallStep'],
        ...['settings', 'status', 'step', 'stepSettings', 'stepsPerSecond', 'type', 'version'],
      ].sort(),
    );
  });
});
