import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import AssignmentByAddress from '../../../src/homework/AssignmentByAddress';
import type { FigureId } from '../../../src/registry/figures';
import type { Assignment } from '../../../src/session/homework/assignment';
import { assignmentToText } from '../../../src/session/homework/assignmentCodec';
import { receiptFromText } from '../../../src/session/homework/receipts/receiptCodec';
import { liveExperiment, settled } from '../component/liveExperiment';
import { renderInFigure } from '../component/renderInFigure';

const ASSIGNMENT: Assignment = {
  title: 'Three students',
  instructions: 'Two lines.\nThis is the second.',
  settings: 'd=students&s=3',
  cards: [
    {
      question: 'What comes of it?',
      answers: ['More', 'Less'],
      right: 0,
      settings: 'd=students',
      steps: 2,
      after: 'More of it.',
    },
  ],
  goals: [
    { kind: 'recall', least: 0.01, within: 100, needs: 'd=students' },
    { kind: 'auc', least: 1, within: 1, needs: 'd=faces' },
  ],
};

afterEach(() => sessionStorage.clear());

async function open(text = assignmentToText(ASSIGNMENT), figure: FigureId = 'lab', besideCard = false) {
  const experiment = await liveExperiment({ speed: 10_000, backend: 'webgl' });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame !== last) experiment.grantFrame();
  });
  const { user } = await renderInFigure(
    <AssignmentByAddress
      text={text}
      figure={figure}
      experiment={experiment}
      figureId="figure"
      besideCard={besideCard}
    />,
    { experiment },
  );
  return { user, experiment };
}

const goals = () => screen.getAllByRole('listitem').map((item) => item.querySelector('.goal-state')?.textContent);
const receiptIn = async () => {
  const dialog = await screen.findByRole('dialog');
  const text = within(dialog).getByRole<HTMLTextAreaElement>('textbox').value;
  const read = receiptFromText(new URL(text).searchParams.get('receipt') ?? '');
  return read.ok ? read.receipt : read.problem;
};

describe('an assignment', () => {
  it('keeps the run on the processor, shows goals as they are met, and begins as it says', async () => {
    const { user, experiment } = await open();
    expect(experiment.settings.getState().backend).toBe('cpu');
    act(() => experiment.set('backend', 'webgl'));
    expect(experiment.settings.getState().backend).toBe('cpu');
    expect(goals()).toEqual(['open', 'open']);
    expect(screen.getByText('The run begins with Data: Faces.')).toBeTruthy();
    await act(() => experiment.step(25));
    await settled(experiment);
    expect(goals()).toEqual([expect.stringMatching(/^met at step \d+$/), 'open']);
    await user.click(screen.getByRole('button', { name: 'Begin as the assignment does' }));
    await settled(experiment);
    expect(experiment.settings.getState()).toMatchObject({ dataset: 'students', seed: 3, backend: 'cpu' });
    expect(goals()).toEqual(['open', 'open']);
  });

  it('is handed in with the first answer to each card, and says what is still open', async () => {
    const { user, experiment } = await open();
    await user.click(screen.getByRole('radio', { name: 'Less' }));
    // An answer that is handed in is kept.
    expect(screen.queryByText(/No score is kept/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Run it' }));
    await screen.findByText('Your first answer counts: “Less”.');
    await settled(experiment);
    await user.type(screen.getByRole('textbox', { name: 'Name or number' }), '  17 <b>b</b> ');
    await user.click(screen.getByRole('button', { name: 'Hand in' }));
    expect(await receiptIn()).toMatchObject({ name: '17 <b>b</b>', answers: [1], step: 2, engine: 'wasm' });
    expect(screen.getByText('One goal is still open. You can hand in all the same.')).toBeTruthy();
  });

  it('remembers answers over a reload', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Less' }));
    await user.click(screen.getByRole('button', { name: 'Run it' }));
    await screen.findByText('Your first answer counts: “Less”.');
    cleanup();
    await open();
    expect(screen.getByText('Your first answer counts: “Less”.')).toBeTruthy();
  });

  it('wants a name, and a step', async () => {
    const { user } = await open();
    const button = screen.getByRole('button', { name: 'Hand in' });
    await user.click(button);
    expect(screen.getByText(/Write a name or a number/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Name or number' }), 'Ada');
    await user.click(button);
    expect(await screen.findByText(/No step has been taken yet/)).toBeTruthy();
  });

  it.each([
    ['that is cut off', assignmentToText(ASSIGNMENT).slice(0, -2), 'lab', /damaged or was cut off/],
    ['in a figure of two runs', assignmentToText(ASSIGNMENT), 'compare', /figure with one run/],
  ] as const)('%s is one sentence', async (_, text, figure, sentence) => {
    await open(text, figure);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull();
  });

  it('beside a card in the address shows its own', async () => {
    await open(undefined, 'lab', true);
    expect(screen.getByRole('alert').textContent).toMatch(/the cards of the assignment are shown/);
  });
});
