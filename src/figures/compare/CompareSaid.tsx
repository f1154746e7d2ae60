// What to look at in the present pair, once the runs have begun to part; what a run itself has to say takes its place.
import { useRun, useSettings } from '../context/experimentContext';
import { Narrator } from '../parts/Narrator';
import { useWords } from '../words/useWords';

interface CompareSaidProps {
  /** Of the left run, which the sentence about the space is of. */
  readonly heading: string;
}

export function CompareSaid({ heading }: CompareSaidProps) {
  const { compare } = useWords('story');
  const pair = useSettings((settings) => settings['compare.pair']);
  const begun = useRun((run) => (run.frame?.step ?? 0) > 0);
  return (
    <div className="compare-said">
      <Narrator of={compare.ofLeft(heading)} />
      <p className="compare-look">{begun ? compare.lookFor[pair] : compare.before}</p>
    </div>
  );
}
