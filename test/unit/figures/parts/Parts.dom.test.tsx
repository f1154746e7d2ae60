import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Parts } from '../../../../src/figures/parts/boundary/Parts';
import { takeComplaints } from '../../component/setup';

let broken = true;

function Fragile() {
  if (broken) throw new Error('broken');
  return <p>Well again</p>;
}

it('a part of a figure that breaks leaves its neighbours, and starts again on request', async () => {
  render(
    <Parts as="figure" aria-label="Figure">
      <p>Before</p>
      {false}
      <Fragile />
      <p>After</p>
    </Parts>,
  );
  expect(screen.getByRole('figure', { name: 'Figure' }).children).toHaveLength(3);
  expect(screen.getByText('Before')).toBeTruthy();
  expect(screen.getByText('After')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('fault in the page');
  broken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Start it again' }));
  expect(screen.getByText('Well again')).toBeTruthy();
  expect(takeComplaints()).not.toEqual([]);
});
