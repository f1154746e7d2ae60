// One quantity is one number wherever the lab writes it, in the middle of a run and paused, in the unit that its loss compares.
import { isTripletLoss } from '../../../src/core/loss/lossTraits';
import { PRESET_IDS, presetSettings } from '../../../src/session/settings/presets';
import { contradictions, type Written, writtenNumbers } from '../../writtenNumbers';
import { Lab } from '../figures/lab';
import { Transport } from '../figures/transport';
import { expect, test } from '../fixtures';

/** In every run of the tests; its distances are squared, and all come near 0. */
const SAMPLE = 'collapse';

/**
 * Reads the page in so many pictures of the screen, one after the other, and until it has shown so many steps: a slow machine
 * takes few in the same time.
 */
const WATCH = `(async () => {
  const read = ${writtenNumbers};
  const compare = ${contradictions};
  const wrong = new Set();
  const steps = new Set();
  for (let picture = 0; picture < 90 || steps.size < 3; picture++) {
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const written = read(document);
    for (const one of compare(written)) wrong.add(one);
    steps.add(written.step.table);
  }
  return { wrong: [...wrong], steps: steps.size };
})()`;

for (const preset of PRESET_IDS) {
  const tag = preset === SAMPLE ? [] : '@full';
  test(`tile, line, chart, ruler and table say one number for one quantity: ${preset}`, { tag }, async ({ page }) => {
    const lab = await new Lab(page).open(`./?figure=lab&lang=en&autoplay=0#preset=${preset}`);
    const transport = new Transport(lab.figure);
    await lab.openTable();
    await transport.play.click();
    // The first steps are slow enough to be tweened.
    const found = await page.evaluate<{ wrong: string[]; steps: number }>(WATCH);
    expect(found.wrong).toEqual([]);
    expect(found.steps).toBeGreaterThanOrEqual(3);
    await transport.pause.click();
    // The step that was under way is still drawn and measured.
    await lab.until(({ status, step, recallStep }) => status === 'paused' && recallStep === step);
    await lab.still();
    const paused = () => page.evaluate<Record<string, Written>>(`(${writtenNumbers})(document)`);
    const withTable = await paused();
    expect(contradictions(withTable)).toEqual([]);
    // A loss without triplets has no margin to write out as a sum.
    const sum = isTripletLoss(presetSettings(preset).loss) ? ['sum'] : [];
    expect(Object.keys(withTable.anchorPositive)).toEqual(['tile', 'line', ...sum, 'ruler', 'table']);
    // Table and charts are two tabs of one place.
    await lab.openTab('Charts');
    const withCharts = await paused();
    expect(contradictions(withCharts)).toEqual([]);
    expect(withCharts.anchorPositive.chart).toBe(withTable.anchorPositive.table);
    expect(withCharts.loss.chart).toBe(withTable.loss.table);
  });
}
