// English words of cards and assignments that come by the address: opening one, making one, handing in.
import type { ErrorValues } from '../../../core/codedError';
import type { HomeworkCode } from '../../../session/homework/homeworkProblem';
import { fixed, percent, whole } from '../../numbers';
import { counted } from '../counted';

type Sentence = (values: ErrorValues) => string;

export const homework = {
  run: 'Run it',
  show: 'Show it',
  measured: (steps: number, before: number | null, after: number | null) =>
    `Measured after ${counted(steps, 'step')}: recall on unseen items ${percent(after)}, at the start ${percent(before)}.`,
  maker: {
    title: 'Prediction card',
    question: 'Question',
    answers: 'Answers; mark the right one',
    answer: (number: number) => `Answer ${number}`,
    rightOne: (number: number) => `Answer ${number} is the right one`,
    steps: 'Steps to train; 0 only shows',
    after: 'Said after the run',
    ready: 'The card is in the link, and in the preview. Its run begins with the settings of the link.',
  },
  assignment: {
    name: 'Assignment',
    goals: 'Goals',
    inOneRun: 'All in one run: a new start begins them anew.',
    recall: (least: number, within: number) =>
      `Recall on unseen items of at least ${percent(least)}, within ${counted(within, 'step')}`,
    auc: (least: number, within: number) =>
      `An area under the ROC of at least ${fixed(least, 2)}, within ${counted(within, 'step')}`,
    collapse: (within: number) =>
      `A collapse within ${counted(within, 'step')}: unseen items of different classes more than 10 times closer than at the start`,
    rescue: (least: number, within: number) =>
      `Then, without a new start, out of the collapse again: recall of at least ${percent(least)}, within ${counted(within, 'step')}`,
    needs: (list: string) => `The run begins with ${list}.`,
    comma: ', ',
    met: (step: number) => `met at step ${whole(step)}`,
    open: 'open',
    begin: 'Begin as the assignment does',
    answered: (answer: string) => `Your first answer counts: “${answer}”.`,
    hand: 'Hand in',
    student: 'Name or number',
    studentHelp: 'As your teacher asked for it. It stands in the link and nowhere else.',
    send: 'This link is your receipt. Send it to your teacher; nothing has been sent by this page.',
    holds: (step: number) =>
      `It holds what you wrote as your name, your answers, and the run up to step ${whole(step)}, so that your teacher’s page can train it again.`,
    receipt: 'Your receipt',
    openGoals: (count: number) =>
      count === 1
        ? 'One goal is still open. You can hand in all the same.'
        : `${count} goals are still open. You can hand in all the same.`,
    copied: 'Copied.',
    copyFailed: 'Copying was not allowed here; the link is selected, press Ctrl+C.',
    gone: 'The run is gone, so there is nothing to hand in. Begin again.',
  },
  problems: {
    'link-long': (v) => `The link has ${v.length} characters; many programs cut links after ${v.most}.`,
    'link-version': () => 'The link was made by another version of this page, which this one cannot read.',
    'link-damaged': () => 'The link is damaged or was cut off. Copy the whole link again.',
    'card-form': () => 'The link holds no prediction card; the figure is shown without one.',
    'card-question': (v) => `A card needs a question, on one line of at most ${v.most} characters.`,
    'card-answers': (v) => `A card needs ${v.least} to ${v.most} answers, each of at most ${v.length} characters.`,
    'card-alike': () => 'Two answers of the card are alike.',
    'card-right': () => 'One of the answers must be marked as the right one.',
    'card-after': (v) => `A card needs a text to say after the run, of at most ${v.most} characters.`,
    'card-steps': (v) => `The steps of a card are a whole number from 0 to ${v.most}.`,
    'card-settings': () =>
      'The settings of the card are not as an address writes them, or need data that only one computer has.',
    'card-figure': () => 'This figure trains nothing, so the card of the link has nothing to run in it.',
    'card-beside': () => 'The link holds an assignment and a card; the cards of the assignment are shown.',
    'assignment-form': () => 'The link holds no assignment; the figure is shown without one.',
    'assignment-title': (v) => `An assignment needs a title, on one line of at most ${v.most} characters.`,
    'assignment-instructions': (v) => `The instructions of an assignment have at most ${v.most} characters.`,
    'assignment-settings': () =>
      'The settings of the assignment are not as an address writes them, or need data that only one computer has.',
    'assignment-empty': () => 'An assignment needs a card or a goal.',
    'assignment-many': (v) => `An assignment has at most ${v.most} cards and ${v.most} goals.`,
    'assignment-alike': () => 'Two cards or two goals of the assignment are alike.',
    'assignment-goal': (v) =>
      `A goal needs a share above 0 and up to 1, and a number of steps from 1 to ${whole(Number(v.most))}.`,
    'assignment-rescue': () => 'A rescue needs a collapse among the goals before it.',
    'assignment-figure': () => 'An assignment opens in a figure with one run, and this is none; it is left out.',
    'receipt-form': () => 'The link holds no receipt.',
    'receipt-name': (v) => `Write a name or a number, of at most ${v.most} characters.`,
    'receipt-run': () => 'The receipt names a run that no page could have had.',
    'receipt-gpu': () =>
      'A graphics card has trained this run, which nobody can repeat exactly. Begin again, then hand in.',
    'receipt-start': () => 'No step has been taken yet, so there is no run to hand in.',
  } satisfies Readonly<Record<HomeworkCode, Sentence>>,
};
