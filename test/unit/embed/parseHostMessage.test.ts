import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostMessage } from '../../../src/embed/parseHostMessage';
import { en } from '../../../src/i18n/en';
import { problemSentence } from '../../../src/i18n/problemSentence';

const envelope = { app: 'triplet-lab', version: 1 };

function parse(fields: Record<string, unknown>, test = false) {
  return parseHostMessage({ ...envelope, ...fields }, test);
}

function codeAndKey(fields: Record<string, unknown>, test = false) {
  const parsed = parse(fields, test);
  return parsed && !parsed.ok ? [parsed.error.code, parsed.error.key] : parsed;
}

describe('a message that is not ours', () => {
  it('is nobody’s business', () => {
    const others = [
      null,
      undefined,
      0,
      '',
      'play',
      Symbol('x'),
      [],
      {},
      { type: 'play' },
      [envelope],
      { app: 'triplet-lab-2' },
    ];
    for (const data of [...others, { name: 'setTimeoutCustom' }, { app: ['triplet-lab'], type: 'play' }])
      expect(parseHostMessage(data)).toBeNull();
  });
});

describe('what a figure itself says', () => {
  it('is no order, so that a page without a host does not answer itself for ever', () => {
    for (const type of ['ready', 'state', 'resize', 'error']) expect(parse({ type })).toBeNull();
    expect(parse({ type: 'diagnostics', engine: 'plain', programs: 0 })).toBeNull();
  });
});

describe('a message of ours', () => {
  it('is accepted in each of its types, with or without an id', () => {
    const messages = [
      { type: 'set', settings: { margin: 1, classes: [0, 1], normalize: true } },
      { type: 'set', settings: {} },
      { type: 'play' },
      { type: 'pause' },
      { type: 'step', count: 1 },
      { type: 'step', count: 10_000 },
      { type: 'reset' },
      { type: 'reset', seed: 4294967295 },
      { type: 'preset', preset: 'collapse' },
      { type: 'theme', theme: 'dark' },
      { type: 'theme', theme: 'auto' },
      { type: 'language', language: 'zh-CN' },
      { type: 'get' },
      { type: 'diagnostics' },
    ];
    for (const message of messages) {
      expect(parse(message)).toEqual({ ok: true, message });
      for (const id of ['a', '', 7, -0.5])
        expect(parse({ ...message, id })).toEqual({ ok: true, message: { ...message, id } });
    }
    // As hosts of the first hour name it.
    const message = { type: 'preset', id: 'collapse' };
    expect(parse(message)).toEqual({ ok: true, message });
  });

  it('lacks a field that is there and holds nothing, so that no sentence quotes “undefined”', () => {
    const lacking: [Record<string, unknown>, string][] = [
      [{ type: 'preset' }, 'id'],
      [{ type: 'preset', id: undefined }, 'id'],
      [{ type: 'step', count: undefined }, 'count'],
      [{ type: undefined }, 'type'],
      [{ type: 'play', version: undefined }, 'version'],
      [{ type: 'set', settings: undefined }, 'settings'],
    ];
    for (const [fields, key] of lacking) expect(codeAndKey(fields)).toEqual(['missing-field', key]);
    for (const id of [null, {}, [], 3, 'x', Number.NaN]) {
      const parsed = parse({ type: 'preset', id });
      const sentence = parsed && !parsed.ok ? problemSentence(en, parsed.error) : '';
      expect(sentence).toMatch(/^There is no preset called “/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  it('is refused, with the field at fault, where anything about it is wrong', () => {
    expect(codeAndKey({ version: 2, type: 'play' })).toEqual(['message-version', 'version']);
    expect(codeAndKey({ version: '1', type: 'play' })).toEqual(['message-version', 'version']);
    for (const type of ['dance', 'constructor', '__proto__', 3])
      expect(codeAndKey({ type })).toEqual(['message-type', 'type']);
    expect(codeAndKey({ type: 'play', speed: 3 })).toEqual(['unknown-field', 'speed']);
    expect(codeAndKey(JSON.parse('{"type": "play", "__proto__": 1}'))).toEqual(['unknown-field', '__proto__']);
    expect(codeAndKey({ type: 'step' })).toEqual(['missing-field', 'count']);
    for (const count of ['1', Number.NaN, null])
      expect(codeAndKey({ type: 'step', count })).toEqual(['not-a-number', 'count']);
    expect(codeAndKey({ type: 'step', count: 1.5 })).toEqual(['not-an-integer', 'count']);
    for (const count of [0, -1, 10_001]) expect(codeAndKey({ type: 'step', count })).toEqual(['out-of-range', 'count']);
    expect(codeAndKey({ type: 'reset', seed: -1 })).toEqual(['out-of-range', 'seed']);
    expect(codeAndKey({ type: 'reset', seed: null })).toEqual(['not-a-number', 'seed']);
    expect(codeAndKey({ type: 'preset' })).toEqual(['missing-field', 'id']);
    expect(codeAndKey({ type: 'preset', id: 'toString' })).toEqual(['unknown-preset', 'id']);
    expect(codeAndKey({ type: 'set' })).toEqual(['missing-field', 'settings']);
    for (const settings of [null, [], 'margin=1', 3])
      expect(codeAndKey({ type: 'set', settings })).toEqual(['not-an-object', 'settings']);
    for (const id of [{}, null, Number.NaN, 'x'.repeat(201)])
      expect(codeAndKey({ type: 'play', id })).toEqual(['message-id', 'id']);
  });

  it('sets all of its settings or none: one bad value refuses it and is named', () => {
    expect(codeAndKey({ type: 'set', settings: { mining: 'hard', margin: '0.5' } })).toEqual([
      'not-a-number',
      'margin',
    ]);
    expect(codeAndKey({ type: 'set', settings: { mining: 'hard', marjin: 1 } })).toEqual(['unknown-setting', 'marjin']);
    expect(codeAndKey({ type: 'set', settings: JSON.parse('{"__proto__": {"margin": 1}}') })).toEqual([
      'unknown-setting',
      '__proto__',
    ]);
  });

  it('that is refused has its id repeated, if that is an id', () => {
    expect(parse({ type: 'step', count: 0, id: 'q1' })).toMatchObject({
      ok: false,
      error: { code: 'out-of-range', id: 'q1' },
    });
    expect(parse({ type: 'dance', id: 4 })).toMatchObject({ ok: false, error: { code: 'message-type', id: 4 } });
    expect(parse({ type: 'dance', id: {} })).not.toHaveProperty('error.id');
  });

  it('loses a context only for a test', () => {
    expect(codeAndKey({ type: 'loseContext' })).toEqual(['not-allowed', 'type']);
    expect(parse({ type: 'loseContext' }, true)).toEqual({ ok: true, message: { type: 'loseContext' } });
  });

  it('is answered, never thrown at, whatever it holds', () => {
    const type = fc.constantFrom('set', 'play', 'step', 'reset', 'preset', 'get');
    const fields = fc.record(
      { type, settings: fc.anything(), count: fc.anything(), seed: fc.anything(), id: fc.anything() },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fields, (message) => {
        const parsed = parse(message);
        expect(parsed?.ok === true || typeof parsed?.error.code === 'string').toBe(true);
      }),
    );
    fc.assert(fc.property(fc.anything(), (data) => void expect(parseHostMessage(data)).toBeNull()));
  });
});
