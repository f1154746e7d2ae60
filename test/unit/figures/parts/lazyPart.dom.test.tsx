import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { lazyPart } from '../../../../src/figures/parts/boundary/lazyPart';
import { takeComplaints } from '../../component/setup';

interface PartProps {
  readonly name: string;
}

const module = { default: ({ name }: PartProps) => <p>{`Part ${name}`}</p> };

describe('a lazy part', () => {
  it('shows its placeholder until it is loaded, and is loaded once for all places', async () => {
    const load = vi.fn(async () => module);
    const Part = lazyPart(load, { placeholder: ({ name }) => <p>{`Waiting for ${name}`}</p> });
    expect(load).not.toHaveBeenCalled();
    render(
      <>
        <Part name="one" />
        <Part name="two" />
      </>,
    );
    expect(screen.getByText('Waiting for one')).toBeTruthy();
    expect(await screen.findByText('Part one')).toBeTruthy();
    expect(await screen.findByText('Part two')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it did not come without taking down what stands beside it, and loads again on request', async () => {
    const load = vi.fn(async () => module).mockRejectedValueOnce(new Error('offline'));
    const Part = lazyPart(load);
    render(
      <>
        <p>Beside it</p>
        <Part name="one" />
      </>,
    );
    const again = await screen.findByRole('button', { name: 'Start it again' });
    expect(screen.getByText('Beside it')).toBeTruthy();
    await userEvent.setup().click(again);
    expect(await screen.findByText('Part one')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
    expect(takeComplaints()).not.toEqual([]);
  });

  it('can fail more than once', async () => {
    const load = vi
      .fn(async () => module)
      .mockRejectedValueOnce(new Error('offline'))
      .mockRejectedValueOnce(new Error('offline'));
    const Part = lazyPart(load, {
      failure: ({ name }, retry) => (
        <button type="button" onClick={retry}>
          {`Load ${name}`}
        </button>
      ),
    });
    render(<Part name="one" />);
    const user = userEvent.setup();
    for (const loads of [1, 2]) {
      const again = await screen.findByRole('button', { name: 'Load one' });
      expect(load).toHaveBeenCalledTimes(loads);
      await user.click(again);
    }
    expect(await screen.findByText('Part one')).toBeTruthy();
    expect(takeComplaints()).not.toEqual([]);
  });

  it('is rendered anew, but not loaded again, after a fault of its own', async () => {
    let broken = true;
    const load = vi.fn(async () => ({
      default: () => {
        if (broken) throw new Error('broken');
        return <p>Well again</p>;
      },
    }));
    const Part = lazyPart(load);
    render(<Part />);
    const again = await screen.findByRole('button', { name: 'Start it again' });
    broken = false;
    await userEvent.setup().click(again);
    expect(await screen.findByText('Well again')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
    expect(takeComplaints()).not.toEqual([]);
  });
});
