// Every place of the lab that writes a number of its picture, in the middle of a step and after it, under every preset.
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTripletLoss } from '../../../../src/core/loss/lossTraits';
import { createDataSet } from '../../../../src/data/createDataSet';
import { TeachingChart } from '../../../../src/figures/lab/charts/TeachingChart';
import { LabTable } from '../../../../src/figures/lab/export/LabTable';
import { SumPanel } from '../../../../src/figures/lab/picture/SumPanel';
import { ChartsPanel } from '../../../../src/figures/lab/rail/ChartsPanel';
import { useDisplayed } from '../../../../src/figures/parts/hooks/useDisplayed';
import { MarginControl } from '../../../../src/figures/parts/run/MarginControl';
import { RulerPanel } from '../../../../src/figures/parts/run/RulerPanel';
import { RunStage } from '../../../../src/figures/parts/run/RunStage';
import { Transport } from '../../../../src/figures/parts/run/Transport';
import { TripletColumn } from '../../../../src/figures/parts/run/TripletColumn';
import { comparedDistance } from '../../../../src/session/settings/comparedDistance';
import { PRESET_IDS, presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Frame } from '../../../../src/training/protocol/reports';
import { ROW_FIELDS, type StepReport } from '../../../../src/training/protocol/run';
import { contradictions, writtenNumbers } from '../../../writtenNumbers';
import { renderInFigure } from '../../component/renderInFigure';

vi.mock('../../../../src/views/pictureAtlas', () => ({ createPictureAtlas: () => null }));

/** Called by hand, as the screen would. */
let pictures: Map<number, FrameRequestCallback>;

beforeEach(() => {
  pictures = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => pictures.set(++last, draw) && last);
  vi.stubGlobal('cancelAnimationFrame', (request: number) => pictures.delete(request));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Draws the next picture, `after` ms from now. */
function drawPicture(after: number): void {
  const due = [...pictures.values()];
  pictures.clear();
  act(() => {
    for (const draw of due) draw(performance.now() + after);
  });
}

function Lab() {
  const displayed = useDisplayed();
  return (
    <div>
      {displayed && <RunStage width={720} height={520} displayed={displayed} />}
      {displayed && <SumPanel displayed={displayed} />}
      {displayed && <RulerPanel width={720} height={88} displayed={displayed} />}
      <TripletColumn size={64} />
      <div className="rail-pinned">
        <TeachingChart width={400} height={160} />
      </div>
      <ChartsPanel width={400} />
      <Transport />
      <MarginControl />
      <LabTable />
    </div>
  );
}

const DATA = createDataSet({ ...DEFAULTS, dataset: 'students', digits: null });
const ANCHOR = DATA.trainItems[0];
const SAME = DATA.trainItems.filter((item) => DATA.labels[item] === DATA.labels[ANCHOR]);
const OTHER = DATA.trainItems.filter((item) => DATA.labels[item] !== DATA.labels[ANCHOR]);
const TRIPLET = { anchor: ANCHOR, positive: SAME[1], negative: OTHER[0] };
const PROBES = Int32Array.of(ANCHOR, SAME[1], OTHER[0], OTHER[1]);

function frameAt(step: number, anchorPositive: number, anchorNegative: number, another: number, loss: number): Frame {
  const report = {
    loss,
    lossAllValid: loss / 3,
    pairs: 7,
    teachingPairs: step,
    mined: 9,
    minedActive: 8,
    activeFraction: 0.417,
    counts: { easy: 10, semiHard: 5, hard: 3 },
  } as Partial<StepReport> as StepReport;
  const row: Record<string, number> = { step, loss, lossAllValid: loss / 3, teachingShare: step / 7, margin: 0.2 };
  return {
    type: 'frame',
    run: 1,
    runId: 1,
    generation: 1,
    step,
    report,
    rows: Float32Array.from(ROW_FIELDS, (field) => row[field] ?? 0),
    changes: [],
    probes: PROBES,
    places: Float32Array.of(
      ...[0, 0, 0, 0],
      ...[anchorPositive, 0, 0, anchorPositive],
      ...[0, anchorNegative, 0, anchorNegative],
      ...[0, -another, 0, another],
    ),
    guestPlaces: new Float32Array(),
    triplet: TRIPLET,
    tripletEmbeddings: null,
    anchorPositive,
    anchorNegative,
    stepsPerSecond: 2,
    interval: 400,
  };
}

describe('the numbers of the lab', () => {
  it.each(PRESET_IDS)('are one for one quantity, in the middle of a step and after it: %s', async (preset) => {
    const settings = { ...presetSettings(preset), dataset: 'students' } as const;
    const { experiment, user } = await renderInFigure(<Lab />, { settings });
    const { run } = experiment;
    const show = (frame: Frame) =>
      act(() => {
        const { history, frame: previousFrame } = run.getState();
        history.add(frame.rows);
        history.addTripletDistances(frame.step, frame.anchorPositive, frame.anchorNegative);
        run.setState({ run: 1, data: DATA, startedWith: settings, status: 'playing', frame, previousFrame });
      });
    await user.click(screen.getByText('The same numbers as a table'));
    // The charts are drawn again at a pace of their own.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    show(frameAt(2, 0.62, 0.6, 0.7, 0.12));
    act(() => vi.advanceTimersByTime(200));
    expect(Object.keys(writtenNumbers(document).loss)).toEqual(['chart', 'table']);

    show(frameAt(3, 0.4, 1.37, 1.1, 0.06));
    drawPicture(60);
    const within = writtenNumbers(document);
    expect(contradictions(within)).toEqual([]);
    const power = comparedDistance(settings) === 'squared' ? 2 : 1;
    const positive = Number(within.anchorPositive.tile);
    expect(positive).toBeLessThan(0.62 ** power);
    expect(positive).toBeGreaterThan(0.4 ** power);
    // Without triplets there is no sum of their terms.
    const sum = isTripletLoss(settings.loss) ? ['sum'] : [];
    expect(Object.keys(within.anchorPositive)).toEqual(['tile', 'line', ...sum, 'chart', 'ruler', 'table']);
    expect(Object.keys(within.step)).toEqual(['transport', 'table']);
    expect(within.step.table).toBe('3');

    drawPicture(1000);
    const after = writtenNumbers(document);
    expect(contradictions(after)).toEqual([]);
    // The share of the batch, and the mean of the last steps that the cards speak of, are two numbers with a name each.
    expect(after.teachingBatch).toEqual({ chart: '43%', table: '43%' });
    expect(after.teaching).toEqual({ chart: '36%', table: '36%' });
    expect(after.lossRecent).toEqual({ chart: '0.090', table: '0.090' });
    expect(after.anchorPositive.tile).toBe((0.4 ** power).toFixed(2));
    expect(after.anchorNegative.line).toBe((1.37 ** power).toFixed(2));
    // Only a loss of triplets is one mean over those mined, and another over all.
    expect(Object.keys(after.lossAll)).toEqual(isTripletLoss(settings.loss) ? ['chart', 'table'] : []);
    expect(screen.queryAllByText(/^semi-hard|^Semi-hard triplets/).length > 0).toBe(isTripletLoss(settings.loss));
    if (settings.loss === 'hinge' && settings.margin > 0) expect(Object.keys(after.margin)).toContain('ruler');
  });

  it('write the distances of the picture again in the other unit as soon as the loss compares in it', async () => {
    const { experiment } = await renderInFigure(<Lab />, { settings: { dataset: 'students' } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    act(() => experiment.run.setState({ run: 1, data: DATA, frame: frameAt(0, 0.62, 0.6, 0.7, 0) }));
    expect(writtenNumbers(document).anchorPositive).toMatchObject({ tile: '0.62', line: '0.62', ruler: '0.62' });
    act(() => experiment.settings.setState({ distance: 'squared' }));
    expect(writtenNumbers(document).anchorPositive).toMatchObject({ tile: '0.38', line: '0.38', ruler: '0.38' });
    expect(contradictions(writtenNumbers(document))).toEqual([]);
  });
});
