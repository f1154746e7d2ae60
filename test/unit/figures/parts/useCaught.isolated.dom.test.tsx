import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDataSet } from '../../../../src/data/createDataSet';
import { useCaught } from '../../../../src/figures/parts/hooks/useCaught';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Frame } from '../../../../src/training/protocol/reports';
import { createPictureAtlas } from '../../../../src/views/pictureAtlas';
import { renderInFigure } from '../../component/renderInFigure';
import { fakeDigits } from '../../data/fakeDigits';

vi.mock('../../../../src/views/pictureAtlas', () => ({ createPictureAtlas: vi.fn() }));

function Caught() {
  return <output>{useCaught()}</output>;
}

describe('the number of items that cause loss', () => {
  it('is counted without drawing a picture', async () => {
    const { experiment } = await renderInFigure(<Caught />, { settings: { margin: 0.5, distance: 'plain' } });
    const data = createDataSet({ ...DEFAULTS, dataset: 'digits', digits: fakeDigits(2, 4) });
    const other = data.labels.findIndex((label) => label !== data.labels[0]);
    const probes = Int32Array.of(0, 1, other);
    // The positive stands at 1, the negative at 1.2: inside a margin of 0.5.
    const places = Float32Array.of(0, 0, 0, 0, 1, 0, 0, 1, 0, 1.2, 0, 1.2);
    const triplet = { anchor: 0, positive: 1, negative: other };
    const frame = { probes, places, triplet, anchorPositive: 1, anchorNegative: 1.2 } as Frame;
    act(() => experiment.run.setState({ data, frame }));
    expect(screen.getByRole('status').textContent).toBe('1');
    expect(createPictureAtlas).not.toHaveBeenCalled();
  });
});
