// English words of the run as a line to slide along.
export const timeline = {
  name: 'Timeline',
  spoken: (step: number, last: number) => `step ${step} of ${last}`,
  start: 'Here the run can be slid back, once it has begun.',
  now: (step: number) => `Step ${step}. Slide back to see the run as it was.`,
  back: (step: number, last: number) =>
    `Back at step ${step} of ${last}. Play goes on from here; the steps after it then give way to new ones.`,
  slowMotion: 'Slow motion',
};
