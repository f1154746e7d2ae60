// English words of the run as a line to slide along.
export const timeline = {
  name: 'Timeline',
  spoken: (step: number, last: number) => `step ${step} of ${last}`,
  slowMotion: 'Slow motion',
};
