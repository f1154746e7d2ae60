import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NumberControl } from '../../../../src/figures/controls/NumberControl';
import { renderInFigure } from '../../component/renderInFigure';

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

  it('sets what is typed, while it is typed', async () => {
    const { experiment, user } = await renderInFigure(<NumberControl name="margin" />);
    await user.clear(field());
    await user.type(field(), '1.5');
    expect(experiment.settings.getState().margin).toBe(1.5);
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^1\.50/);
  });

  it('keeps the value for text that is no number of its range, says so, and shows the value again afterwards', async () => {
    const { experiment, user } = await renderInFigure(<NumberControl name="margin" />, { settings: { margin: 0.35 } });
    for (const text of ['abc', '-1', '.', '70']) {
      await user.clear(field());
      await user.paste(text);
      expect(field().value).toBe(text);
      expect(field().getAttribute('aria-invalid')).toBe('true');
    }
    expect(experiment.settings.getState().margin).toBe(0.35);
    await user.tab();
    expect(field().getAttribute('aria-invalid')).toBe('false');
    expect(field().value).toBe('0.35');
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
