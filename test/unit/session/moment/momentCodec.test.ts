import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClassLoss, isTripletLoss } from '../../../../src/core/loss/lossTraits';
import type { Live } from '../../../../src/engines/engine';
import { MOST_STEPS, type Moment } from '../../../../src/session/moment/moment';
import { checksum, momentFromHash, momentToHash } from '../../../../src/session/moment/momentCodec';
import type { PlannedChange } from '../../../../src/session/run/plan';
import { presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { settingsFromHash, settingsToHash } from '../../../../src/session/settings/urlCodec';
import { arbitrarySettings } from '../settings/arbitrarySettings';
import { NOTHING_LOADED } from '../settings/facts';

const PATIENCE = 60_000;
const MOMENT: Moment = {
  settings: { ...DEFAULTS, margin: 0.4, backend: 'cpu' },
  changes: [
    { step: 0, settings: { margin: 0.3 } },
    { step: 12, settings: { mining: 'hard', loss: 'soft' } },
    { step: 420, settings: { learningRate: 0.01 } },
  ],
  step: 420,
  triplet: { anchor: 3, positive: 55, negative: 71 },
  engine: 'wasm',
};
const read = (hash: string) => momentFromHash(hash, NOTHING_LOADED);

/** One step's changes of some live settings, as arbitrary as they can be set. */
const change: fc.Arbitrary<Partial<Live>> = fc
  .tuple(
    arbitrarySettings,
    fc.subarray(['margin', 'learningRate', 'mining', 'distance', 'loss', 'temperature', 'arcMargin'] as const, {
      minLength: 1,
    }),
  )
  .map(([settings, names]) => Object.fromEntries(names.map((name) => [name, settings[name]])));

/** No run goes over to another kind of loss, or from free vectors to a loss of cosines. */
function possible({ loss, ...others }: Partial<Live>, settings: Settings): Partial<Live> {
  const goesOn = loss && isTripletLoss(loss) && !isClassLoss(settings.loss);
  return goesOn || others.margin === undefined
    ? { margin: settings.margin, ...others, ...(goesOn && { loss }) }
    : others;
}

const moments: fc.Arbitrary<Moment> = fc
  .record({
    settings: arbitrarySettings,
    log: fc.array(fc.tuple(fc.nat(MOST_STEPS), change), { maxLength: 8 }),
    step: fc.nat(MOST_STEPS),
    triplet: fc.record({ anchor: fc.nat(9999), positive: fc.nat(9999), negative: fc.nat(9999) }),
    engine: fc.constantFrom('wasm', 'plain', 'webgl'),
  })
  .map(({ settings, log, step, ...rest }) => {
    const bySteps = new Map(log.filter(([at]) => at <= step));
    const changes = [...bySteps]
      .sort(([a], [b]) => a - b)
      .map(([at, part]): PlannedChange => ({ step: at, settings: possible(part, settings) }));
    return { settings: { ...settings, backend: 'cpu' as const }, changes, step, ...rest };
  })
  .filter((moment) => momentToHash(moment).length < 2000);

describe('a moment in the address', () => {
  it('is written beside the settings that the run began with', () => {
    expect(momentToHash(MOMENT)).toMatch(
      /^#v=1&m=0\.4&b=cpu&at=1_wasm_1_digits_420_3,55,71_0:m:0\.3,12:mi:hard,0:l:soft,408:lr:0\.01_[0-9a-z]+$/,
    );
  });

  it('opens a link of before there were other losses than those of triplets', () => {
    const old = '#v=1&m=0.4&b=cpu&at=1_wasm_1_digits_420_3,55,71_0:m:0.3,12:mi:hard,0:l:soft,408:lr:0.01_1pvcrum';
    expect(momentToHash(MOMENT)).toBe(old);
    expect(read(old)).toEqual({ settings: MOMENT.settings, problems: [], moment: MOMENT });
  });

  it('is damaged where the run of a log would have started again, or has no vectors of length 1 for a loss of cosines', () => {
    const withLoss = (settings: Partial<Settings>, loss: Live['loss']) =>
      read(
        momentToHash({
          ...MOMENT,
          settings: { ...MOMENT.settings, ...settings },
          changes: [{ step: 3, settings: { loss } }],
        }),
      );
    for (const loss of ['softmax', 'arcface'] as const) {
      expect(withLoss({ normalize: true }, loss).problems[0].code).toBe('moment-damaged');
    }
    expect(withLoss({ normalize: true, loss: 'softmax' }, 'hinge').problems[0].code).toBe('moment-damaged');
    expect(withLoss({}, 'infonce').problems[0].code).toBe('moment-damaged');
    expect(withLoss({ normalize: true }, 'infonce').problems).toEqual([]);
    expect(withLoss({}, 'contrastive').problems).toEqual([]);
  });

  it(
    'comes back exactly: 300 random moments',
    () => {
      fc.assert(
        fc.property(moments, (moment) => {
          expect(read(momentToHash(moment))).toEqual({ settings: moment.settings, problems: [], moment });
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it('is read behind what a course system appends, escaped or not', () => {
    const hash = momentToHash(MOMENT);
    expect(read(`${hash.replaceAll('&', '&amp;')}?from=course`).moment).toEqual(MOMENT);
  });

  it('fits 2,000 characters with 100 changes', () => {
    const changes = Array.from({ length: 100 }, (_, i) => ({
      step: 17 * i,
      settings: { margin: Number((0.2 + i / 100).toFixed(2)) },
    }));
    const rates = Array.from({ length: 100 }, (_, i) => ({
      step: 17 * i,
      settings: { learningRate: i % 2 ? 0.0013 : 0.00016 },
    }));
    for (const log of [changes, rates]) {
      const moment = {
        ...MOMENT,
        settings: { ...presetSettings('faces'), backend: 'cpu' as const },
        changes: log,
        step: 1990,
      };
      const hash = momentToHash(moment);
      expect(hash.length).toBeLessThan(1800);
      expect(read(hash).moment).toEqual(moment);
    }
  });

  it('is not there where the address names none', () => {
    expect(read('#v=1&m=0.5')).toEqual({ settings: { ...DEFAULTS, margin: 0.5 }, problems: [], moment: null });
  });
});

describe('an address with a moment that cannot be read', () => {
  const settings: Settings = { ...DEFAULTS, margin: 0.4 };
  /** With a right checksum, as somebody writes it who knows the form. */
  const signed = (parts: string) => `#v=1&m=0.4&at=${parts}_${checksum(settings, parts)}`;
  const codes = (hash: string) => read(hash).problems.map(({ code }) => code);

  it.each([
    ['garbage', 'at'],
    ['nothing', ''],
    ['an engine that is none', '1_gpu_1_digits_420_3,55,71_'],
    ['other data than the settings', '1_wasm_1_faces_420_3,55,71_'],
    ['a negative step', '1_wasm_1_digits_-4_3,55,71_'],
    ['a broken step', '1_wasm_1_digits_4.5_3,55,71_'],
    ['a step that is too far', '1_wasm_1_digits_100001_3,55,71_'],
    ['two items', '1_wasm_1_digits_420_3,55_'],
    ['a change that goes back', '1_wasm_1_digits_420_3,55,71_12:m:0.3,-4:m:0.5'],
    ['a change after the end', '1_wasm_1_digits_420_3,55,71_421:m:0.3'],
    ['a value out of range', '1_wasm_1_digits_420_3,55,71_12:m:99'],
    ['a choice that is none', '1_wasm_1_digits_420_3,55,71_12:mi:easy'],
    ['a setting that restarts', '1_wasm_1_digits_420_3,55,71_12:s:9'],
    ['a setting twice at a step', '1_wasm_1_digits_420_3,55,71_12:m:0.3,0:m:0.5'],
    ['one part more', '1_wasm_1_digits_420_3,55,71___'],
  ])('says so in one sentence and keeps the settings: %s', (_, parts) => {
    expect(read(signed(parts))).toMatchObject({ settings, moment: null });
    expect(codes(signed(parts))).toEqual(['moment-damaged']);
  });

  it('says which fault it is where another version of the page has written it', () => {
    for (const parts of ['2_wasm_1_digits_420_3,55,71_', '1_wasm_99_digits_420_3,55,71_', '2_anything']) {
      expect(codes(signed(parts))).toEqual(['moment-version']);
    }
  });

  it('does not take what is left of a link for another run', () => {
    const hash = momentToHash(MOMENT);
    for (let length = hash.indexOf('at=') + 3; length < hash.length; length++) {
      expect(codes(hash.slice(0, length))).toEqual(['moment-damaged']);
    }
    expect(codes(hash.replace('m=0.4', 'm=0.5'))).toEqual(['moment-damaged']);
  });

  it('says that 10,000 entries are too long, and nothing else', () => {
    expect(codes(signed(`1_wasm_1_digits_420_3,55,71_${'0:m:0.3,'.repeat(10_000)}`))).toEqual(['address-too-long']);
  });

  it(
    'is always one sentence and good settings: 1,000 hostile values, signed and not',
    () => {
      const part = fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          '1',
          'wasm',
          'plain',
          'digits',
          '420',
          '3,55,71',
          '5:m:0.3',
          '0:mi:hard',
          '-1',
          '1e3',
          '__proto__',
          'NaN',
          '',
        ),
        fc.integer().map(String),
      );
      const hostile = fc.oneof(
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('_')),
        fc.string({ maxLength: 200 }),
      );
      fc.assert(
        fc.property(hostile, fc.boolean(), (text, isSigned) => {
          const safe = encodeURIComponent(text);
          const hash = isSigned ? `#v=1&m=0.4&at=${safe}_${checksum(settings, text)}` : `#v=1&m=0.4&at=${safe}`;
          const { moment, problems, settings: used } = read(hash);
          expect(settingsToHash(used)).toBe('#v=1&m=0.4'.concat(moment ? '&b=cpu' : ''));
          expect(problems.length).toBe(moment ? 0 : 1);
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );

  it('is for readers of settings alone an address like any other', () => {
    expect(settingsFromHash(momentToHash(MOMENT), NOTHING_LOADED)).toEqual({ settings: MOMENT.settings, problems: [] });
  });
});
