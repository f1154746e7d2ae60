import { describe, expect, it } from 'vitest';
import { findApi, LmsSession, type ScormApi } from '../../../src/containers/lms';

/** A platform that keeps what it is told, and every call in its order. */
class Platform implements ScormApi {
  readonly calls: string[] = [];
  readonly values: Record<string, string>;

  constructor(values: Record<string, string>) {
    this.values = values;
  }

  LMSInitialize(): string {
    return this.#said('initialize');
  }

  LMSGetValue(name: string): string {
    this.#said(`get ${name}`);
    return this.values[name] ?? '';
  }

  LMSSetValue(name: string, value: string): string {
    this.values[name] = value;
    return this.#said(`set ${name}`);
  }

  LMSCommit(): string {
    return this.#said('commit');
  }

  LMSFinish(): string {
    return this.#said('finish');
  }

  #said(call: string): string {
    this.calls.push(call);
    return 'true';
  }
}

/** One that takes no lesson up. */
class ClosedPlatform extends Platform {
  override LMSInitialize(): string {
    return 'false';
  }
}

function platform(values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted' }) {
  const api = new Platform(values);
  return { api, calls: api.calls, values };
}

const page = (api: ScormApi | undefined, parent: unknown = null) => {
  const made: Record<string, unknown> = { API: api };
  Object.assign(made, { parent: parent ?? made, top: made });
  return made as unknown as Window;
};

describe('the API of a platform', () => {
  it('is found however many frames lie between, and in the page that opened the lesson', () => {
    const { api } = platform();
    expect(findApi(page(undefined, page(undefined, page(api))))).toBe(api);
    const lesson = page(undefined);
    Object.assign(lesson.top as object, { opener: page(undefined, page(api)) });
    expect(findApi(lesson)).toBe(api);
  });

  it('is missed without a fault where there is none, or where another origin keeps it', () => {
    expect(findApi(page(undefined, page(undefined)))).toBeNull();
    const closed = new Proxy({} as Window, {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(findApi(page(undefined, closed))).toBeNull();
  });
});

describe('a lesson', () => {
  it('begins, is incomplete, reports each prediction as part of a hundred, and is complete with the last', () => {
    const { api, values } = platform();
    const session = new LmsSession(api);
    expect(session.begin()).toBe(true);
    expect(values['cmi.core.lesson_status']).toBe('incomplete');
    session.note({ chapter: 'mining', of: 3, correct: true });
    expect(values['cmi.core.score.raw']).toBe('33');
    session.note({ chapter: 'equation', of: 3, correct: false });
    expect([values['cmi.core.score.raw'], values['cmi.core.lesson_status']]).toEqual(['33', 'incomplete']);
    // No answer was right, so none is wrong.
    session.note({ chapter: 'three-points', of: 3, correct: null });
    expect([values['cmi.core.score.raw'], values['cmi.core.lesson_status']]).toEqual(['67', 'completed']);
  });

  it('counts the first answer to a card, whatever is answered later', () => {
    const { api } = platform();
    const session = new LmsSession(api);
    session.begin();
    session.note({ chapter: 'mining', of: 13, correct: false });
    session.note({ chapter: 'mining', of: 13, correct: true });
    expect(session.score).toEqual({ made: 1, of: 13, right: 0 });
  });

  it('goes on where the learner left it, and a completed one stays completed', () => {
    const { api, values } = platform();
    const first = new LmsSession(api);
    first.begin();
    first.note({ chapter: 'mining', of: 2, correct: true });
    first.end();
    const second = new LmsSession(api);
    second.begin();
    expect(second.score).toEqual({ made: 1, of: 2, right: 1 });
    second.note({ chapter: 'equation', of: 2, correct: true });
    expect([values['cmi.core.score.raw'], values['cmi.core.lesson_status']]).toEqual(['100', 'completed']);
    second.end();
    new LmsSession(api).begin();
    expect(values['cmi.core.lesson_status']).toBe('completed');
  });

  it('begins anew where what the platform kept is not its own', () => {
    for (const text of ['', 'anything', '13;<b>', '{"a":1}', `13;${'x'.repeat(5000)}`]) {
      const session = new LmsSession(platform({ 'cmi.suspend_data': text }).api);
      expect(session.begin()).toBe(true);
      expect(session.score.made).toBe(0);
    }
  });

  it('leaves once: the time it took, whether it is to be taken up again, and then not a call more', () => {
    const { api, calls, values } = platform();
    let now = 5000;
    const session = new LmsSession(api, () => now);
    session.begin();
    now += 3_723_450;
    session.end();
    session.end();
    session.note({ chapter: 'mining', of: 2, correct: true });
    expect(values['cmi.core.session_time']).toBe('0001:02:03.45');
    expect(values['cmi.core.exit']).toBe('suspend');
    expect(calls[0]).toBe('initialize');
    expect(calls.slice(-2)).toEqual(['commit', 'finish']);
    expect(calls.filter((call) => call === 'finish')).toHaveLength(1);
  });

  it('says nothing to a platform that does not take it up', () => {
    const api = new ClosedPlatform({});
    const session = new LmsSession(api);
    expect(session.begin()).toBe(false);
    session.note({ chapter: 'mining', of: 2, correct: true });
    session.end();
    expect(api.calls).toEqual([]);
  });
});
