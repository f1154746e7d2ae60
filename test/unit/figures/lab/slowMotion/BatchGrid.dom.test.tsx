import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDataSet } from '../../../../../src/data/createDataSet';
import { BatchGrid } from '../../../../../src/figures/lab/slowMotion/BatchGrid';
import type { OfShownRun } from '../../../../../src/figures/parts/hooks/useOfRun';
import type { Dissection } from '../../../../../src/inspection/protocol/inspectionProtocol';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../../component/renderInFigure';

vi.mock('../../../../../src/views/greyImage', () => ({ paintGrey: () => {} }));

const ITEMS = { classes: 2, each: 12 };

/** Two classes of twelve students, in two dimensions. */
function batch(): OfShownRun<Dissection> {
  const data = createDataSet({ ...DEFAULTS, dataset: 'students', digits: null });
  const ofClass = (label: number) => data.trainItems.filter((item) => data.labels[item] === label).slice(0, ITEMS.each);
  const items = Uint32Array.from([...ofClass(0), ...ofClass(1)]);
  const result = { items, dimensions: 2, before: new Float32Array(2 * items.length).fill(0.5) };
  const startedWith = { ...DEFAULTS, itemsPerClass: ITEMS.each };
  return { result, data, startedWith } as unknown as OfShownRun<Dissection>;
}

const drawn = () => screen.getAllByRole('listitem').length;
const note = () => screen.queryByText(/^Drawn here/)?.textContent;

describe('the batch in slow motion', () => {
  it('is drawn whole where there is room for it, and says nothing of that', async () => {
    await renderInFigure(<BatchGrid shown={batch()} width={340} label="The batch" />);
    expect(drawn()).toBe(ITEMS.classes * ITEMS.each);
    expect(note()).toBeUndefined();
  });

  it('says how many of each class are drawn where there is room for fewer', async () => {
    await renderInFigure(<BatchGrid shown={batch()} width={200} label="The batch" />);
    expect(drawn()).toBe(ITEMS.classes * 7);
    expect(note()).toBe('Drawn here: 7 of the 12 items of each class.');
  });
});
