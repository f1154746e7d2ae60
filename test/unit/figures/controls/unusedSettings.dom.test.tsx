// What the present loss has no use for is disabled, and says why.
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Loss } from '../../../../src/core/loss/kinds';
import { ChoiceControl } from '../../../../src/figures/controls/ChoiceControl';
import { FlagControl } from '../../../../src/figures/controls/FlagControl';
import { NumberControl } from '../../../../src/figures/controls/NumberControl';
import { renderInFigure } from '../../component/renderInFigure';

const CONTROLS = (
  <>
    <ChoiceControl name="mining" />
    <ChoiceControl name="distance" />
    <NumberControl name="margin" slider={false} />
    <NumberControl name="temperature" slider={false} />
    <NumberControl name="arcMargin" slider={false} />
    <FlagControl name="normalize" />
  </>
);
const LABELS = ['Mining', 'Distance', 'Margin', 'Temperature τ', 'Angle added', 'Forbid zooming'];

/** Labels of the controls that can be used. */
async function usable(loss: Loss): Promise<string[]> {
  await renderInFigure(CONTROLS, { settings: { loss, normalize: true, distance: 'squared' } });
  const found = LABELS.filter((label) => !screen.getByLabelText<HTMLInputElement>(label).disabled);
  for (const label of LABELS.filter((one) => !found.includes(one))) {
    const id = screen.getByLabelText(label).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent, label).toMatch(/no use|needs/);
  }
  cleanup();
  return found;
}

describe('under a loss', () => {
  it('what it has no use for is disabled, with the reason', async () => {
    const triplets = ['Mining', 'Distance', 'Margin', 'Forbid zooming'];
    expect(await usable('hinge')).toEqual(triplets);
    expect(await usable('soft')).toEqual(triplets);
    expect(await usable('contrastive')).toEqual(['Margin', 'Forbid zooming']);
    expect(await usable('infonce')).toEqual(['Temperature τ']);
    expect(await usable('softmax')).toEqual(['Temperature τ']);
    expect(await usable('arcface')).toEqual(['Temperature τ', 'Angle added']);
  });
});
