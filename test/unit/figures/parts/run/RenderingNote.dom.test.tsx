import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RenderingNote } from '../../../../../src/figures/parts/run/RenderingNote';
import { Transport } from '../../../../../src/figures/parts/run/Transport';
import type { RunView } from '../../../../../src/session/run/runStore';
import { renderInFigure } from '../../../component/renderInFigure';

const RENDERING = { ready: 120, of: 500, needed: 200, step: 60 };

async function rendering(status: 'loading' | 'playing', step: number) {
  const { experiment } = await renderInFigure(
    <div>
      <RenderingNote />
      <Transport brief />
    </div>,
  );
  const frame = { step } as RunView['frame'];
  await act(async () => experiment.run.setState({ status, rendering: RENDERING, frame }));
}

describe('while the pictures of a run are rendered', () => {
  it('says so in words as long as there is no picture that they could cover', async () => {
    await rendering('loading', 0);
    expect(screen.getByText('Taking pictures: 120 of 200')).toBeTruthy();
  });

  it('shows a line with a name once the run has begun, and no words over its picture', async () => {
    await rendering('playing', 10);
    expect(screen.queryByText(/Taking pictures/)).toBeNull();
    expect(screen.getByRole('progressbar', { name: /Taking pictures: 120 of 500/ })).toBeTruthy();
    expect(screen.queryByText('needs pictures')).toBeNull();
  });

  it('says beside the step that a run waits for more of them', async () => {
    await rendering('playing', 60);
    expect(screen.getByText('needs pictures')).toBeTruthy();
  });
});
