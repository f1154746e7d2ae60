// English words of a link to a moment: copying it, and opening it.
import { whole } from '../numbers';

export const moment = {
  copy: 'Copy link',
  copyWhole: 'Copy link to this moment',
  title: (step: number) => `Link to step ${whole(step)} of this run`,
  noTitle: 'No link to this moment',
  copied: 'Copied.',
  copyFailed: 'Copying was not allowed here; the link is selected, press Ctrl+C.',
  ofFile: 'Copied. The link opens this file on this computer only.',
  opens: 'It trains the same run again, to the same weights, and pauses at this step.',
  opensOther:
    'A graphics card has trained this run. The link trains it again on the processor, with the same settings and changes; its numbers will not be exactly the same.',
  settingsInstead: 'This link opens the same settings at the start of the run instead:',
  underWay: (to: number) => `Training the run of the link again, up to step ${whole(to)}.`,
  stop: 'Stop here',
  there: (to: number) =>
    `This is step ${whole(to)}, the moment of the link. “Play” goes on from here, “Same start” begins anew.`,
  thereOther: (to: number) =>
    `This is step ${whole(to)}: the same settings and changes, but not exactly the same numbers, because a graphics card had trained it.`,
  stopped: (to: number) =>
    `Stopped before step ${whole(to)}, the moment of the link. The run stands where it was stopped.`,
  left: (step: number) => `Before this page was loaded again, its run had come to step ${whole(step)}.`,
  takeUp: 'Go on from there',
};
