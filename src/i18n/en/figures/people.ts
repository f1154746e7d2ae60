// English words of the figure `people`: made-up faces, what changes between their pictures and what does not.

export const people = {
  title: 'What an encoder must ignore, and what it must keep',
  personName: (person: number) => `Person ${person}`,
  another: 'Another person',
  anotherThan: (person: number) => `Another person than ${person}`,
  pictureLabel: (person: number, picture: number) => `Person ${person}, picture ${picture}`,
  sweptLabel: (person: number, factor: string, at: string) => `Person ${person}, ${factor} ${at}`,
  otherLabel: (person: number, distance: string) => `Person ${person}, keeping still: distance ${distance}`,
  frameLabel: (factor: string, at: string, distance: string) => `${factor} ${at}: distance ${distance}`,
  morphLabel: (person: number, other: number, share: string) =>
    `Person ${person}, ${share} of the way to person ${other}`,
  noPictures: 'No faces can be drawn: the worker that renders them could not be started, or broke.',

  rows: {
    tab: 'Two people',
    title: 'Two people, eight pictures of each',
    intro:
      'Pose, light, expression, clothes and wall change from picture to picture; the person does not. An encoder should give all pictures of a row nearly the same vector, and the two rows different ones.',
  },
  sweep: {
    tab: 'One thing changes',
    title: 'To be ignored: one person, one thing changes',
    intro:
      'Each bar is the distance to the picture in the middle\u00a0●, pixel by pixel. The dashed line is the distance to the other person\u00a0▲, who looks straight ahead as\u00a0● does.',
    reading: (distance: string) => `Distance to\u00a0●: ${distance}`,
    verdict: (factor: string, farther: boolean, here: string, there: string, other: number) =>
      farther
        ? `${factor}: this picture is farther from\u00a0● (${here}) than person ${other} is (${there}). Judged by pixels, the other person is the better match. No threshold can put that right; an encoder can learn to.`
        : `${factor}: this picture is nearer to\u00a0● (${here}) than person ${other} is (${there}). This time pixels judge rightly.`,
    samePerson: 'Both are the same person. Choose another one above to compare with.',
  },
  morph: {
    tab: 'One into another',
    title: 'To be kept: from one person to another',
    intro:
      'Pose, light and expression stand still; only who it is changes, in all traits at once. Somewhere on the way your own eye says: another person. An encoder has to find its border too, the threshold.',
    slider: (person: number, other: number) => `From person ${person} to person ${other}`,
  },
  caption:
    'These people never existed. Each is some sixty numbers, drawn from the number of the person, and is rendered by arithmetic in your browser. The encoder gets a picture as 32 × 32 greys, each against its surroundings; the distances are those of these 1,024 numbers, before any encoder has seen them.',

  table: 'The same numbers as a table',
  heads: { person: 'Person', distance: 'Distance to\u00a0●' },
};
