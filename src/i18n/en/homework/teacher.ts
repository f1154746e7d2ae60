// English words of the page for teachers: checking receipts, and a lesson with its assignments, worksheet and mistakes.

import type { Reason, Verdict } from '../../../session/homework/receipts/verdict';
import type { SampleId, SampleWords } from '../../../session/homework/sampleAssignments';
import { percent, whole } from '../../numbers';
import { counted } from '../counted';

const samples = {
  margin: {
    title: 'A margin that teaches',
    instructions:
      'This run begins with a margin of 0 and the hardest triplets. Answer the card first.\nThen find settings with which unseen digits find their own kind. You may change everything but the five digits.',
    card: {
      question: 'Margin 0, all triplets, 100 steps. What do loss and recall come to?',
      answers: [
        'The loss falls to nearly 0, and recall rises to 90% or more',
        'The loss falls to nearly 0, and recall stays below 50%',
        'Neither of them changes',
      ],
      after:
        'With margin 0 a triplet is content as soon as the negative is a hair farther away. The cheapest way is to bring all distances near 0: a small loss, and no order.',
    },
  },
  rescue: {
    title: 'Collapse and rescue',
    instructions:
      'Answer the card first. Then make the encoder collapse, and bring it back without a new start.\nPress “Play”, pause, change the settings that act at once, and go on. Keep a note of what you changed and when.',
    card: {
      question: 'Five digits, only the hardest triplets, 100 steps. What does recall on unseen digits come to?',
      answers: ['It rises to 90% or more', 'It stays exactly as it was', 'It falls, to about what guessing gives'],
      after:
        'The hardest negatives are closer than the positives, so pulling everything together is the quickest way down: all pictures end near one point, and each triplet costs about the margin.',
    },
  },
  room: {
    title: 'Ten digits need room',
    instructions:
      'All ten digits, and an embedding of two numbers. Answer the card first.\nThen reach the goal. All ten digits must stay.',
    card: {
      question: 'Ten digits on a circle, 200 steps. What does recall on unseen digits come to?',
      answers: ['About 10%, as by guessing', 'Between 30% and 50%', '90% or more'],
      after:
        'On a circle every digit has only two neighbours to keep away from, and all others must pass through them. In more dimensions there is room.',
    },
  },
} satisfies Readonly<Record<SampleId, SampleWords>>;

export const teacher = {
  title: 'For teachers',
  lead: 'Assignments without a server: a link goes out, a link comes back, and this page trains each run again to see whether it is so. Nothing leaves your computer.',
  article: 'To the article',
  contents: {
    check: 'Check receipts',
    lesson: 'A lesson of 50 minutes',
    assignments: 'Three assignments',
    make: 'Make your own',
    worksheet: 'Worksheet',
    mistakes: 'Common mistakes',
  },
  check: {
    paste: 'Receipts',
    pasteHelp:
      'One link a line, or a table with a column of links. Paste the link of the assignment too: then answers are marked, and receipts with easier goals or for another assignment are found.',
    file: 'Or a CSV file',
    fileFailed: 'This file is no text that the page can read.',
    found: (receipts: number, assignments: number) =>
      `${counted(receipts, 'receipt')} and ${counted(assignments, 'assignment')} found.`,
    otherLines: (lines: number) =>
      lines === 1
        ? 'One line has no link and is passed over.'
        : `${counted(lines, 'line')} have no link and are passed over.`,
    leftOut: (count: number, most: number) => `At most ${whole(most)} at a time: ${whole(count)} are left out.`,
    badAssignment: 'The link of an assignment cannot be read:',
    none: 'There is no receipt in this text. A receipt is the link that a student gets on handing in.',
    start: 'Check them',
    stop: 'Stop',
    progress: (done: number, of: number) => `${whole(done)} of ${whole(of)} checked`,
    stopped: (done: number, of: number) => `Stopped: ${whole(done)} of ${whole(of)} checked.`,
    done: (of: number) => (of === 1 ? 'The receipt is checked.' : `All ${whole(of)} receipts are checked.`),
    save: 'Save as CSV',
    table: 'Verdicts',
    columns: {
      row: 'No.',
      name: 'Name',
      verdict: 'Verdict',
      goals: 'Goals met',
      answers: 'Answers right',
      recall: 'Recall',
      step: 'Steps',
      note: 'Note',
      assignment: 'Assignment',
      line: 'Line',
    },
    goals: (met: number, of: number) => (of === 0 ? '–' : `${met} of ${of}`),
    answers: (right: number, of: number) => (of === 0 ? '–' : `${right} of ${of}`),
    answersUnmarked: (list: string) => `chosen: ${list}`,
    training: (step: number, of: number) => `training, ${percent(step / of)}`,
    waiting: 'waits',
    sameAs: (row: number) => `The same run as no. ${row}.`,
    verdicts: {
      exact: 'exact',
      'goal-met': 'goal met on replay',
      'not-met': 'not met',
      wrong: 'wrong',
      'not-verifiable': 'not verifiable here',
    } satisfies Readonly<Record<Verdict, string>>,
    reasons: {
      'other-assignment': 'It was made for another assignment than those pasted.',
      'other-goals': 'Its goals are not those of the assignment.',
      'other-weights': 'The run of the receipt comes to other weights.',
      'other-recall': 'The run comes to another recall than the receipt says.',
      'goal-not-reached': 'A goal was not met at the step that the receipt says.',
      'goals-open': 'The run is as the receipt says, and does not meet all goals.',
      'other-engine': 'It was trained by another engine, so the weights need not agree.',
      'other-version': 'It was trained by another version of the page, so the weights need not agree.',
      damaged: 'The link is damaged or was cut off.',
      failed: 'The run could not be trained here.',
    } satisfies Readonly<Record<Reason, string>>,
    meaning: 'What the verdicts mean',
    meanings: {
      exact: 'Trained again, the run comes to the same weights, the same recall and the goals at the same steps.',
      'goal-met': 'It was trained on another engine or version than here, and its goals are met here too.',
      'not-met': 'The run is as claimed, and a goal is still open.',
      wrong:
        'Trained on the same engine and version, it contradicts what the receipt claims, or it is not for your assignment.',
      'not-verifiable': 'The link is damaged, or this browser cannot tell.',
    } satisfies Readonly<Record<Verdict, string>>,
    honesty: 'What this does not prove',
    limits: [
      'Not who did it. A name in a receipt can be changed, and a receipt can be passed on; the page cannot tell.',
      'Not what somebody thought. Answers to cards stand in the link as they were chosen, and could be written into it by hand.',
      'Two runs with the same settings and the same changes are the same run, to the last bit. So equal runs may be copied, or simply equal: give each student a seed if it matters.',
      'Goals stand in the receipt. Only with the link of the assignment can the page tell that nobody has made them easier.',
    ],
  },
  lesson: {
    intro:
      'For a class that knows what a neural network is, with one computer for two. A projector shows the first figure.',
    minutes: 'Minutes',
    what: 'What happens',
    with: 'With',
    steps: [
      'The opening on the projector: what anchor, positive and negative are, and what the ring does. Let somebody pull it.',
      'Three points by hand: each pair of students brings the loss to 0 and says why it is 0. Worksheet, part 1.',
      'The equation: predict, then run. Compute one loss on paper and compare. Worksheet, part 2.',
      'Assignment “Collapse and rescue” in pairs. Predict first; then note each change with its step. Hand in.',
      'Together: paste the receipts here, and let one pair show what saved their run. Why does a loss near the margin mean collapse?',
      'The last questions of the worksheet, alone and in silence. “Ten digits need room” is homework.',
    ],
    chapters: {
      wonder: 'The opening',
      'three-points': 'Three points and a margin',
      equation: 'The same, as an equation',
    },
  },
  assignments: {
    intro: 'Each link opens the lab with the assignment beside it. It speaks the language of this page.',
    copy: 'Link of the assignment',
    note: 'For your students. Paste it here too when you check their receipts.',
    open: 'Try it yourself',
    answer: 'Answer',
    card: (answer: string) => `Card: “${answer}”.`,
    solution: {
      margin: (share: number, steps: number) =>
        `One way: three dimensions, semi-hard triplets and a margin of 0.2. Recall is ${percent(share)} after ${counted(steps, 'step')}.`,
      rescue: (share: number, steps: number) =>
        `One way: hardest triplets for 100 steps; then all triplets, a margin of 1 and a learning rate of 0.005. Recall is ${percent(share)} at step ${whole(steps)}. A new start would have been easier, and is not asked for.`,
      room: (share: number, steps: number) =>
        `One way: 128 dimensions. Recall is ${percent(share)} after ${counted(steps, 'step')}. Eight are just enough; three are not.`,
    } satisfies Readonly<Record<SampleId, (share: number, steps: number) => string>>,
    samples,
  },
  make: {
    intro: 'For a class of your own. Cards are made with “Link or embed…” below any figure; paste their links here.',
    title: 'Title',
    instructions: 'Instructions',
    start: 'Begins with',
    startHelp: 'The link of a figure with the settings you want. What stands here now is an example.',
    goals: 'Goals',
    goal: (number: number) => `Goal ${number}`,
    kind: 'Kind',
    kinds: { recall: 'recall', auc: 'area under the ROC', collapse: 'collapse', rescue: 'rescue after a collapse' },
    least: 'At least, %',
    within: 'Within, steps',
    sameData: 'The run begins with the same data',
    add: 'Add a goal',
    remove: (number: number) => `Remove goal ${number}`,
    cards: 'Links with cards, one a line',
    link: 'Link of your assignment',
    note: 'Try it yourself before you hand it out: only a goal that you have reached can be reached.',
  },
  worksheet: {
    print: 'Print the worksheet',
    printHelp: 'Two pages. Only the worksheet is printed, whatever else this page shows.',
    title: 'Triplet loss: worksheet',
    name: 'Name',
    date: 'Date',
    parts: [
      {
        title: '1. Three points',
        text: 'Open the chapter “Three points and a margin”. Squared distance is not needed: use plain distance.',
        tasks: [
          'Draw an anchor, a positive and a negative so that the loss is 0 with a margin of 0.5. Write both distances beside the lines.',
          'Move only the negative until the loss is just above 0. How far is it now? Why there?',
        ],
      },
      {
        title: '2. The equation',
        text: 'loss = d(a,p) − d(a,n) + margin, and 0 where that is less than 0',
        tasks: [
          'd(a,p) = 0.4, d(a,n) = 0.7, margin 0.5. The loss is',
          'Which of the three numbers would you change to make it 0, and to what? Give two ways.',
          'Easy, semi-hard or hard? d(a,n) = 0.3; 0.7; 1.2, with the numbers above.',
        ],
      },
      {
        title: '3. Collapse and rescue',
        text: 'My prediction, before the run:',
        tasks: [
          'After 100 steps with the hardest triplets, recall will be about ____, because ____',
          'What I changed, and at which step:',
          'The loss while it was collapsed was about ____; this is the ____, because ____',
          'What brought it back, in one sentence:',
        ],
      },
      {
        title: '4. At the end, alone',
        text: 'Without the computer.',
        tasks: [
          'Does a loss of 0 mean that the network is perfect? Give a reason.',
          'Why does one compare faces by distances, and not by one class for each person?',
        ],
      },
    ],
  },
  mistakes: [
    {
      wrong: '“A small loss means a good encoder.”',
      right:
        'With margin 0 the loss is nearly 0 while recall stays below 50%. Look at recall on unseen items, not at the loss alone.',
    },
    {
      wrong: '“The margin is a distance between classes.”',
      right:
        'It is by how much farther the negative must be than the positive. Where the positive is far, the negative must be farther still.',
    },
    {
      wrong: '“A larger margin is always better.”',
      right:
        'Without the unit sphere the network can simply zoom: all distances grow, and the order stays. On the sphere a margin can be out of reach.',
    },
    {
      wrong: '“The hardest triplets teach most.”',
      right:
        'From scratch they make the run collapse: see the second assignment. Semi-hard triplets are the usual way out.',
    },
    {
      wrong: '“Margin and threshold are the same.”',
      right: 'The margin acts in training. The threshold is chosen afterwards, to say “same” or “different”.',
    },
    {
      wrong: '“Anchor is a property of a picture.”',
      right: 'It is a role. The same picture is positive or negative in other triplets.',
    },
  ],
};
