import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MakingNote } from '../../../../../src/figures/oneshot/making/MakingNote';
import { renderInFigure } from '../../../component/renderInFigure';

const bar = () => screen.queryByRole<HTMLProgressElement>('progressbar');

describe('how far the made pictures are', () => {
  it('is said while somebody is looked for, picture by picture', async () => {
    await renderInFigure(<MakingNote search={{ ready: 12, of: 30 }} coming={null} ready={false} />);
    expect(screen.getByText('Looking for somebody it loses: picture 12 of 30')).toBeTruthy();
    expect([bar()?.value, bar()?.max]).toEqual([12, 30]);
  });

  it('is said while the strip is made', async () => {
    await renderInFigure(<MakingNote search={null} coming={3} ready={false} />);
    expect(screen.getByText('Making the pictures: 3 of 11 are ready')).toBeTruthy();
    expect(bar()?.value).toBe(3);
  });

  it('is that the encoder is asked, once all are there', async () => {
    await renderInFigure(<MakingNote search={null} coming={null} ready />);
    expect(screen.getByText('Measuring the pictures…')).toBeTruthy();
    expect(bar()).toBeNull();
  });
});
