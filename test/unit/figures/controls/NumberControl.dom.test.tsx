import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NumberControl } from '../../../../src/figures/controls/NumberControl';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';

const FACES = { dataset: 'faces', people: 200, classesPerBatch: 20, itemsPerClass: 8 } as const;

/** Numbers that a run is trained with: what is typed, and what it is. */
const TRAINED = [
  ['margin', '0.75', 0.75],
  ['people', '150', 150],
  ['itemsPerPerson', '12', 12],
  ['classesPerBatch', '12', 12],
  ['itemsPerClass', '10', 10],
  ['learningRate', '5e-3', 0.005],
  ['seed', '42', 42],
] as const;

const REFUSED = [
  ['abc', /abc/],
  ['-1', /between 0 and 6/],
  ['.', /not a decimal number/],
  ['70', /between 0 and 6/],
  ['0,5,5', /not a decimal number/],
  ['', /no number/],
] as const;

const MARKS = [
  { value: 2, label: '2' },
  { value: 4, label: '4' },
];

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Margin' });
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Margin' });

describe('NumberControl', () => {
  it('shows one value in field and slider, with its unit', async () => {
    await renderInFigure(<NumberControl name="margin" />, { settings: { margin: 0.35 } });
    expect(field().value).toBe('0.35');
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^0\.35 \w/);
  });

  it('shows and takes no more than the data allow, and nothing where they leave no choice', async () => {
    const name = 'oneshot.enrolled';
    const few = await renderInFigure(<NumberControl name={name} slider={false} most={8} />);
    const enrolled = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Enrolled' });
    expect(enrolled().value).toBe('8');
    await few.user.clear(enrolled());
    await few.user.type(enrolled(), '9{Enter}');
    expect(enrolled().getAttribute('aria-invalid')).toBe('true');
    await few.user.clear(enrolled());
    await few.user.type(enrolled(), '6{Enter}');
    expect(few.experiment.settings.getState()[name]).toBe(6);
    cleanup();
    await renderInFigure(<NumberControl name={name} slider={false} most={5} />);
    expect(enrolled().disabled).toBe(true);
  });

  it('shows and takes a plain threshold as a squared distance where the distances beside it are squared', async () => {
    const settings = { distance: 'squared', threshold: 1.1 } as const;
    const { experiment, user } = await renderInFigure(<NumberControl name="threshold" />, { settings });
    const threshold = screen.getByRole<HTMLInputElement>('textbox', { name: 'Threshold' });
    const handle = screen.getByRole<HTMLInputElement>('slider', { name: 'Threshold' });
    expect(threshold.value).toBe('1.21');
    expect(handle.getAttribute('aria-valuetext')).toBe('1.21 squared distance');
    await user.clear(threshold);
    await user.type(threshold, '1.242');
    expect(experiment.settings.getState().threshold).toBeCloseTo(1.1145, 4);
    await user.tab();
    expect(threshold.value).toBe('1.242');
    await user.clear(threshold);
    await user.type(threshold, '37{Enter}');
    expect(screen.getByText(/between 0 and 36/)).toBeDefined();
  });

  it('writes a threshold with as few digits as the distances beside it, in both units, and leaves what is typed', async () => {
    const settings = { distance: 'squared', threshold: 1.05 } as const;
    const { experiment, user } = await renderInFigure(<NumberControl name="threshold" />, { settings });
    const threshold = screen.getByRole<HTMLInputElement>('textbox', { name: 'Threshold' });
    expect(threshold.value).toBe('1.1');
    act(() => experiment.set('threshold', 0.05));
    expect(threshold.value).toBe('0.003');
    await user.clear(threshold);
    await user.type(threshold, '1.105{Enter}');
    expect(threshold.value).toBe('1.105');
    act(() => experiment.set('distance', 'plain'));
    expect(threshold.value).toBe('1.05');
    act(() => experiment.set('distance', 'squared'));
    expect(threshold.value).toBe('1.105');
  });

  it('sets what is typed while it is typed, where nothing trains with it', async () => {
    const { experiment, user } = await renderInFigure(<NumberControl name="threshold" />);
    const threshold = screen.getByRole<HTMLInputElement>('textbox', { name: 'Threshold' });
    await user.clear(threshold);
    await user.type(threshold, '1.5');
    expect(experiment.settings.getState().threshold).toBe(1.5);
    // What is refused counts for nothing, and neither does what it has passed through.
    await user.type(threshold, '.5');
    expect(experiment.settings.getState().threshold).toBe(DEFAULTS.threshold);
  });

  it.each(TRAINED)(
    'sets %s on Enter or when it is left, and trains with nothing that was typed on the way',
    async (name, text, value) => {
      const { experiment, user } = await renderInFigure(<NumberControl name={name} />, { settings: FACES });
      const [box] = screen.getAllByRole<HTMLInputElement>('textbox');
      const passed: Settings[] = [];
      experiment.settings.subscribe((settings) => passed.push(settings));
      for (const finish of ['{Enter}', '{Tab}']) {
        await user.clear(box);
        await user.type(box, text);
        expect(passed).toEqual([]);
        await user.type(box, finish);
        expect(passed).toEqual([{ ...DEFAULTS, ...FACES, [name]: value }]);
        act(() => void experiment.replace({ ...DEFAULTS, ...FACES }));
        passed.length = 0;
      }
    },
  );

  it('keeps what it refuses, marked and with the reason, until it is mended or given up', async () => {
    const { experiment, user } = await renderInFigure(<NumberControl name="margin" />, { settings: { margin: 0.35 } });
    for (const [text, reason] of REFUSED) {
      await user.clear(field());
      if (text) await user.type(field(), text);
      await user.tab();
      expect(field().value).toBe(text);
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(reason);
      expect(screen.getByRole('alert').textContent).toMatch(reason);
    }
    expect(experiment.settings.getState().margin).toBe(0.35);
    await user.type(field(), '{Escape}');
    expect(field().getAttribute('aria-invalid')).toBe('false');
    expect(field().hasAttribute('aria-describedby')).toBe(false);
    expect(field().value).toBe('0.35');
    await user.clear(field());
    await user.type(field(), ' 0,5 {Enter}');
    expect(field().value).toBe('0.5');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not call a number wrong that is still being typed', async () => {
    const { user } = await renderInFigure(<NumberControl name="learningRate" />);
    const [box] = screen.getAllByRole<HTMLInputElement>('textbox');
    await user.clear(box);
    for (const mark of '1e-3') {
      await user.type(box, mark);
      if (mark !== '1') expect(box.getAttribute('aria-invalid'), box.value).toBe('false');
    }
  });

  it('forgets refused text once the value has been changed elsewhere', async () => {
    const { user } = await renderInFigure(<NumberControl name="margin" />);
    await user.clear(field());
    await user.type(field(), 'abc{Tab}');
    fireEvent.change(slider(), { target: { value: '100' } });
    expect(field().value).toBe('1');
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  it('refuses a number that the rules would lower at once, with the rule', async () => {
    const { experiment, user } = await renderInFigure(<NumberControl name="classesPerBatch" slider={false} />);
    const [box] = screen.getAllByRole<HTMLInputElement>('textbox');
    await user.clear(box);
    await user.type(box, '12{Enter}');
    expect(box.value).toBe('12');
    expect(screen.getByRole('alert').textContent).toMatch(/12 classes from 3/);
    expect(experiment.settings.getState().classesPerBatch).toBe(DEFAULTS.classesPerBatch);
  });

  it('gives back to other settings what a value in passing has taken from them', async () => {
    const { experiment } = await renderInFigure(<NumberControl name="people" />, { settings: FACES });
    const people = screen.getByRole<HTMLInputElement>('slider');
    const batches: number[] = [];
    for (const tick of [1, 0, 2, Number(people.max)]) {
      fireEvent.change(people, { target: { value: String(tick) } });
      batches.push(experiment.settings.getState().classesPerBatch);
    }
    expect(batches).toEqual([4, 2, 8, 20]);
  });

  it('moves by one step of the settings table with each tick of the slider', async () => {
    const { experiment } = await renderInFigure(<NumberControl name="margin" />, { settings: { margin: 0.35 } });
    const tick = Number(slider().value);
    expect(slider().step).toBe('1');
    fireEvent.change(slider(), { target: { value: String(tick + 1) } });
    expect(experiment.settings.getState().margin).toBe(0.36);
    expect(field().value).toBe('0.36');
  });

  it('has its marks in the list that its slider points to, in ticks of the slider', async () => {
    const { experiment } = await renderInFigure(<NumberControl name="margin" marks={MARKS} />);
    const list = document.getElementById(slider().getAttribute('list') ?? '');
    expect(list?.tagName).toBe('DATALIST');
    const values = [...(list?.querySelectorAll('option') ?? [])].map((option) => {
      fireEvent.change(slider(), { target: { value: option.value } });
      return experiment.settings.getState().margin;
    });
    expect(values).toEqual([2, 4]);
  });

  it('points to no list where there are no marks', async () => {
    await renderInFigure(<NumberControl name="margin" />);
    expect(slider().hasAttribute('list')).toBe(false);
  });

  it('describes its field by its help', async () => {
    await renderInFigure(<NumberControl name="margin" help="How far." />);
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe('How far.');
  });

  it('cannot be changed where it is locked, and is not there where it is hidden', async () => {
    await renderInFigure(<NumberControl name="margin" />, { lock: ['margin'] });
    expect([field().disabled, slider().disabled]).toEqual([true, true]);
    await renderInFigure(<NumberControl name="learningRate" />, { hide: ['learningRate'] });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });
});
