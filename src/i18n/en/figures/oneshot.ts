// English words of the figure `oneshot`.
import { fixed, percent, whole } from '../../numbers';
import { written } from '../../quantities';
import { counted } from '../counted';

export const oneshot = {
  title: 'One look is enough',
  caption:
    'Every class on the shelf is enrolled with a single picture, and the encoder has been trained on none of the pictures here. A new picture gets the name of the nearest one on the shelf, or nobody’s, if even that one is farther away than the threshold. Enrolling trains nothing: the encoder turns one more picture into a vector, and that vector is kept.',
  faceNet:
    'Why one look is enough: training has taught the encoder, on other people, what stays the same in all pictures of one person, so the vectors of one person lie close together, also of a person it has never met. FaceNet is used in this way: once the embedding is there, recognising somebody is looking for the nearest vector.',
  wait: 'Measuring the held-out items…',
  impossible: 'Nobody can be enrolled here: it takes two classes with at least four held-out items each.',
  shelfTitle: (ways: number) => `Enrolled with one picture each: ${ways}`,
  questions: { who: 'Who is it?', fails: 'Find where it fails', own: 'Make a face' },
  nearestFirst: 'Enrolled, nearest first',
  says: (name: string) => `“It is ${name}.”`,
  saysNobody: '“Nobody I know.”',
  details: 'The threshold at the door',
  fairChoice: 'Fair choice',
  makeTab: 'Made pictures',
  notes: 'Notes',
  redraw: 'Draw others',
  fewer: (classes: number, ways: number) =>
    classes > ways
      ? `These data have ${classes} classes: ${ways} are enrolled, and at least one stays out to play the stranger.`
      : `These data have ${classes} classes: all are enrolled, and there are no strangers.`,
  enrolledAs: (name: string) => `enrolled picture of ${name}`,
  made: 'made',
  nearest: 'nearest',
  arrivalsTitle: 'New pictures',
  tally: (right: number, all: number) => `${right} of ${all} right`,
  scoreKey: 'In brackets, thick bar: how exactly the mean is known. Thin line: where nine in ten single tests lie.',
  choosing:
    'Choose a new picture: the bars on the shelf show how far it is from each of the enrolled. The line through all bars is the threshold.',
  nobody: 'nobody',
  stranger: 'a stranger',
  itIs: (name: string) => `it is ${name}`,
  newPicture: 'New picture of',
  /** Between a picture and the name that it gets; the distance to the nearest follows. */
  named: 'named',
  outcomes: {
    right: 'right',
    wrong: 'wrong',
    refused: 'refused, wrongly',
    admitted: 'stranger let in',
    turnedAway: 'stranger refused',
  },
  scoreTitle: (ways: number) => `How often the name is right, with ${ways} enrolled`,
  score: (name: string, mean: number, low: number, high: number) =>
    `${name} ${percent(mean, 1)} (${percent(Math.max(0, low), 1)} to ${percent(Math.min(1, high), 1)})`,
  chance: (share: number) => `chance ${percent(share)}`,
  scoreDescription: (rows: readonly { readonly text: string }[], chance: number) =>
    `Share of new pictures named rightly: ${rows.map(({ text }) => text).join(', ')}; chance ${percent(chance, 1)}.`,
  scoreNote: (draws: number) =>
    `The test was repeated ${draws} times, each time with others enrolled, by other pictures, and asked about other new ones; the number is the mean. Thick bar, and the two numbers in brackets: how exactly that mean is known (95% interval). Thin line: where nine in ten single tests lie. All tests draw from these classes; with other classes the numbers would differ more. The threshold plays no part.`,
  openTitle: 'At the door',
  admitted: 'Strangers let in',
  refused: 'Enrolled refused',
  ofStrangers: (admitted: number, strangers: number) => `${whole(admitted)} of ${whole(strangers)}`,
  ofEnrolled: (refused: number, queries: number) => `${whole(refused)} of ${whole(queries)}`,
  noStrangers: 'there are none',
  choose: 'Choose on one half',
  chosen: (step: number, threshold: number, there: number, here: number | null) =>
    `Chosen at step ${whole(step)}, on draws from the half that is not shown here: no threshold decided better whom to let in than ${written.distance(threshold)}, with ${percent(there, 1)} right, strangers and enrolled counting alike. On the half shown here it is ${percent(here, 1)}.`,
  notChosen: 'The threshold is the one that you have set.',
  noChoice: 'Nothing can be chosen here: it takes strangers as well as enrolled.',
  notStrangers:
    'These pictures are new to the encoder, but their classes are not: it was trained on other items of the same classes. Real strangers are among the faces alone.',
  makeIntro:
    'These pictures are made while you look, and nobody has trained on them: one person with a single thing varied, or the people between two. Each is named like any other new picture. Choose one to see its distances on the shelf, or enrol it in place of the real picture and see who is then recognised.',
  /** How far the made pictures are. */
  searching: (ready: number, of: number) => `Looking for somebody it loses: picture ${ready} of ${of}`,
  making: (ready: number, of: number) => `Making the pictures: ${ready} of ${of} are ready`,
  asking: 'Measuring the pictures…',
  makeWhat: 'Make',
  kinds: { sweep: 'Sweep', morph: 'Morph' },
  person: 'Person',
  from: 'From',
  to: 'To',
  varies: 'What varies',
  factors: { yaw: 'Turn of the head', lightAzimuth: 'Side of the light', smile: 'Smile' },
  position: 'Position',
  degrees: (degrees: number) => `${fixed(degrees, 0)}°`,
  smile: (value: number) => fixed(value, 2),
  share: (share: string, name: string) => `${share} ${name}`,
  madePicture: (text: string) => `Made picture, ${text}:`,
  /** What the numbers of a sweep mean, from its first picture to its last. */
  sweepKey: {
    yaw: (from: string, to: string) => `The head turns from ${from} to ${to}; at 0° it faces the camera.`,
    lightAzimuth: (from: string, to: string) =>
      `The light goes round the head from ${from} to ${to}; at 0° it comes from the camera.`,
    smile: (from: string, to: string) => `From ${from}, the corners of the mouth down, to ${to}, a broad smile.`,
  },
  guessing: (ways: number) => `Whoever guesses among the ${ways} enrolled is right one time in ${ways}.`,
  foundSweep: (name: string, right: number, others: number, nobody: number, all: number) =>
    `Of ${counted(all, 'picture')} of ${name}, ${right} are named ${name}, ${others} somebody else, ${nobody} nobody.`,
  foundMorph: (
    first: string,
    ofFirst: number,
    second: string,
    ofSecond: number,
    others: number,
    nobody: number,
    all: number,
  ) =>
    `Of ${counted(all, 'picture')}, ${ofFirst} are named ${first}, ${ofSecond} ${second}, ${others} somebody else, ${nobody} nobody.`,
  enrol: (name: string, text: string) => `Enrol this one as ${name} (${text})`,
  restore: 'Put the real picture back',
  features: {
    faceWidth: 'Face width',
    eyesApart: 'Eyes apart',
    noseWidth: 'Nose width',
    hairLength: 'Hair length',
    hairColour: 'Fair hair',
    skinColour: 'Dark skin',
    smile: 'Smile',
  },
  surprise: 'Surprise me',
  enrolOwn: 'Enrol this face',
  takeOff: 'Take it off',
  yourFace: 'your face',
  ownPicture: 'The face you make',
  landed: (name: string, distance: string, threshold: string, known: boolean) =>
    known
      ? `Nearest is ${name}, ${distance} away. The threshold is ${threshold}: near enough to pass for ${name}.`
      : `Nearest is ${name}, ${distance} away. The threshold is ${threshold}: too far to pass for anybody.`,
  noSuchPerson: 'No such person exists, and still the picture lands somewhere.',
  ownSpoken: (says: string, where: string) => `${says} ${where}`,
  tableWays: 'Classes enrolled',
  tableDraws: 'Draws',
  tableChance: 'Accuracy by chance',
  tableAccuracy: 'Accuracy',
  tableLow: 'Accuracy, lower end of the interval',
  tableHigh: 'Accuracy, upper end of the interval',
  tableStrangers: 'Strangers in all draws',
  tableAdmitted: 'Strangers let in',
  tableQueries: 'New pictures of the enrolled in all draws',
  tableRefused: 'New pictures of the enrolled refused',
  tableArrival: (number: number, name: string | null) =>
    name === null ? `New picture ${number}, of a stranger` : `New picture ${number}, of ${name}`,
  tableNearest: (name: string, distance: string, outcome: string) => `${name}, ${distance}, ${outcome}`,
  spoken: (
    step: number,
    ways: number,
    trained: number | null,
    inputs: number | null,
    admitted: number | null,
    refused: number | null,
  ) =>
    `Step ${whole(step)}. Of ${ways} enrolled with one picture each, the right one is named ${percent(trained, 1)} of the time, ${percent(inputs, 1)} without an encoder. At this threshold, ${percent(admitted, 1)} of the strangers are let in and ${percent(refused, 1)} of the enrolled refused.`,
};
