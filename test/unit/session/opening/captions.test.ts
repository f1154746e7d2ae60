import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/i18n/en';
import { insightSentence } from '../../../../src/i18n/insightSentence';
import { zhCN } from '../../../../src/i18n/zh-CN';
import { BEGINNING, type Story } from '../../../../src/session/opening/beats';
import { type Caption, captionOf } from '../../../../src/session/opening/captions';
import { createRunStore, type RunView } from '../../../../src/session/run/runStore';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Evaluation, Frame } from '../../../../src/training/protocol/reports';

const evaluation = (step: number, recall: number, meanSame: number, meanDifferent: number) =>
  ({ step, recall, meanSame, meanDifferent }) as Evaluation;

const NOW = { run: 1, step: 26, normalize: false, margin: 1, caught: 2, different: 40, teaching: 0.1 };
const ZOOMED: Story = {
  beat: 'zoomed',
  now: NOW,
  startMargin: 0.2,
  pull: { step: 15, from: 0.2, to: 1, before: 0, most: 33 },
  settled: null,
};

function afterPull(recall: number, same: number, different: number): Caption {
  const view: RunView = {
    ...createRunStore().getState(),
    frame: { step: 26 } as Frame,
    evaluation: evaluation(26, recall, same, different),
    stretch: { fromMargin: 0.2, evaluation: evaluation(15, 0.98, 0.2, 0.8) },
  };
  return captionOf(ZOOMED, view, { ...DEFAULTS, margin: 1 }, false);
}

describe('the caption after a pull', () => {
  it('says that everything has been enlarged where both means have grown alike and recall has not changed', () => {
    expect(afterPull(0.97, 0.32, 1.36)).toMatchObject({ kind: 'zoomed', recall: 'same' });
  });

  it('says that recall fell or rose from three points on', () => {
    expect(afterPull(0.94, 0.32, 1.36)).toMatchObject({ recall: 'fell' });
    expect(afterPull(0.955, 0.32, 1.36)).toMatchObject({ recall: 'same' });
    const rose = { ...afterPull(0.98, 0.32, 1.36), recall: 'rose', recallBefore: 0.9 } as Caption;
    expect(insightSentence(en.opening.captions, rose)).toContain('rose from 90% to 98%');
  });

  it('does not speak of zooming where only the different digits moved, or nothing did', () => {
    expect(afterPull(0.98, 0.2, 1.6).kind).toBe('apart');
    expect(afterPull(0.98, 0.21, 0.85).kind).toBe('hardly');
  });

  it('waits for numbers of the step that is shown', () => {
    const view = { ...createRunStore().getState(), frame: { step: 26 } as Frame };
    expect(captionOf(ZOOMED, view, DEFAULTS, false).kind).toBe('measuring');
  });
});

describe('the caption on the circle', () => {
  const view = createRunStore().getState();
  const circle = (caught: number, before: number, most: number): Story => ({
    beat: 'circle',
    now: { ...NOW, normalize: true, step: 140, caught },
    startMargin: 1,
    pull: { step: 120, from: 1, to: 1.6, before, most },
    settled: 'sorted',
  });

  it('says that the digits have sorted themselves only where few pairs still teach', () => {
    const waits = { ...circle(0, 0, 0), pull: null };
    const kindOf = (settled: Story['settled']) => captionOf({ ...waits, settled }, view, DEFAULTS, false).kind;
    expect([null, 'late', 'sorted'].map((settled) => kindOf(settled as Story['settled']))).toEqual([
      'circle-sorts',
      'circle-late',
      'circle-waits',
    ]);
  });

  it('sets those inside the wider ring beside those before', () => {
    expect(captionOf(circle(16, 1, 20), view, DEFAULTS, false)).toEqual({
      kind: 'circle-wider',
      before: 1,
      left: 16,
      of: 40,
    });
  });

  it('does not say that more still teach when they are out again', () => {
    expect(captionOf(circle(2, 1, 20), view, DEFAULTS, false)).toEqual({ kind: 'circle-crowds', most: 20, of: 40 });
  });
});

it('a reader who wants less motion is told why nothing moves, and how it goes on', () => {
  const view: RunView = { ...createRunStore().getState(), status: 'paused' };
  expect(captionOf(BEGINNING, view, DEFAULTS, true).kind).toBe('still');
  expect(captionOf(BEGINNING, view, DEFAULTS, false).kind).toBe('pictures');
  expect(captionOf(BEGINNING, { ...view, status: 'playing' }, DEFAULTS, true).kind).toBe('pictures');
});

const recall = { recallBefore: 0.98, recallNow: 0.94, recall: 'fell' } as const;
const ONE_OF_EACH: { readonly [Kind in Caption['kind']]: Extract<Caption, { kind: Kind }> } = {
  pictures: { kind: 'pictures', matching: 0, different: 4 },
  still: { kind: 'still' },
  turn: { kind: 'turn' },
  more: { kind: 'more', most: 33, of: 40, left: 3 },
  measuring: { kind: 'measuring' },
  zoomed: { kind: 'zoomed', same: 1.6, different: 1.7, ...recall },
  apart: { kind: 'apart', same: 1.1, different: 1.7, ...recall },
  hardly: { kind: 'hardly' },
  'circle-sorts': { kind: 'circle-sorts' },
  'circle-waits': { kind: 'circle-waits' },
  'circle-late': { kind: 'circle-late' },
  'circle-wider': { kind: 'circle-wider', before: 0, left: 16, of: 40 },
  'circle-crowds': { kind: 'circle-crowds', most: 16, of: 40 },
};

describe.each([
  [
    'English',
    en.opening,
    (text: string) => text.match(/[\p{L}\p{N}%.×’-]*[\p{L}\p{N}%×][\p{L}\p{N}%.×’-]*/gu)?.length ?? 0,
    25,
  ],
  ['Chinese', zhCN.opening, (text: string) => text.length, 62],
] as const)('a caption in %s', (_, { captions }, lengthOf, most) => {
  it.each(Object.values(ONE_OF_EACH).map((caption) => [caption.kind, caption] as const))(
    '%s is short',
    (_, caption) => {
      const text = insightSentence(captions, caption);
      expect(text).not.toMatch(/undefined|NaN|null/);
      expect(lengthOf(text)).toBeGreaterThan(2);
      expect(lengthOf(text)).toBeLessThanOrEqual(most);
    },
  );

  it.each(Object.values(ONE_OF_EACH).map((caption) => [caption.kind, caption] as const))(
    '%s uses no word that has not been explained',
    (_, caption) => {
      expect(insightSentence(captions, caption)).not.toMatch(
        /mined|all valid|batch|AUC|Recall@1|threshold|挖掘|批次|阈值/i,
      );
    },
  );
});
