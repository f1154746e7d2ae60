import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../../../src/data/dataSet';
import { useOfShownRun, useStateOfRun } from '../../../../src/figures/parts/hooks/useOfRun';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';

const [OLD, NEW] = [{ id: 'digits' }, { id: 'students' }] as DataSet[];
const RESULT = { run: 1 };

function Shown() {
  const shown = useOfShownRun(RESULT);
  const [chosen, choose] = useStateOfRun('nothing');
  return (
    <>
      <output>{shown ? `of run 1 with ${shown.data.id}` : 'none'}</output>
      <button type="button" onClick={() => choose('something')}>
        {chosen}
      </button>
    </>
  );
}

describe('what was computed or chosen in a run', () => {
  it('is there with the data of the run, which may grow, and gone in the next', async () => {
    const { experiment, user } = await renderInFigure(<Shown />);
    const says = () => [screen.getByRole('status').textContent, screen.getByRole('button').textContent];
    expect(says()).toEqual(['none', 'nothing']);
    act(() => experiment.run.setState({ run: 1, data: OLD, startedWith: DEFAULTS }));
    await user.click(screen.getByRole('button'));
    expect(says()).toEqual(['of run 1 with digits', 'something']);
    act(() => experiment.run.setState({ data: { ...OLD } }));
    expect(says()).toEqual(['of run 1 with digits', 'something']);
    act(() => experiment.run.setState({ run: 2, data: NEW }));
    expect(says()).toEqual(['none', 'nothing']);
  });
});
