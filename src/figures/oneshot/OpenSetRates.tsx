// The threshold beyond which a new picture is refused: how many strangers it lets in, and how many of the enrolled it refuses.
import type { VerificationCounts } from '../../core/evaluation/verification';
import { RateBars } from '../parts/RateBars';
import { MeasuredNote } from '../parts/verification/MeasuredNote';
import { useWords } from '../words/useWords';
import type { OneShot } from './useOneShot';

interface OpenSetRatesProps {
  readonly oneShot: OneShot;
  /** VAL is the share of the enrolled who are let in, FAR that of the strangers. */
  readonly counts: VerificationCounts;
}

export function OpenSetRates({ oneShot, counts }: OpenSetRatesProps) {
  const { oneshot } = useWords('faces');
  const { same, different } = oneShot.scores.trained.nearest;
  const strangers = different.length;
  const rows = [
    {
      id: 'admitted',
      tone: 'far',
      name: oneshot.admitted,
      rate: counts.far,
      means: strangers > 0 ? oneshot.ofStrangers(counts.falseAccepts, strangers) : oneshot.noStrangers,
    },
    {
      id: 'refused',
      tone: 'accuracy',
      name: oneshot.refused,
      rate: counts.val === null ? null : 1 - counts.val,
      means: oneshot.ofEnrolled(same.length - counts.trueAccepts, same.length),
    },
  ];
  return (
    <>
      <RateBars rates={rows} />
      <MeasuredNote className="oneshot-note" step={oneShot.evaluation.step} current={oneShot.current} />
    </>
  );
}
