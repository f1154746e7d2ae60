// The worst mistakes, up to four of each kind: pairs of one class that stand far apart, pairs of two that stand close together.

import { useMemo } from 'react';
import { worstMistakes } from '../../core/evaluation/mistakes';
import type { VerificationCounts } from '../../core/evaluation/verification';
import type { Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import { PairPictures } from './MistakesBelow';

const MOST = 4;
const SIZE = 44;

interface MistakesPanelProps {
  readonly verification: Verification;
  readonly threshold: number;
  readonly counts: VerificationCounts;
}

export function MistakesPanel({ verification, threshold, counts }: MistakesPanelProps) {
  const { verify, lab } = useWords('faces');
  const { data, pairs, judging } = verification;
  const worst = useMemo(() => worstMistakes(pairs, judging.labels, threshold, MOST), [pairs, judging, threshold]);
  const missed = pairs.same.length - counts.trueAccepts;
  const groups = [
    { kind: 'missed', heading: verify.missed(missed), all: missed, shown: worst.missed },
    {
      kind: 'confused',
      heading: verify.confused(counts.falseAccepts),
      all: counts.falseAccepts,
      shown: worst.confused,
    },
  ];
  return (
    <div className="verify-mistakes">
      {groups.map(({ kind, heading, all, shown }) => (
        <section key={kind} data-mistakes={kind} aria-label={heading}>
          <h3 className="label-heading">{heading}</h3>
          <p>{all === 0 ? verify.noMistake : verify.worst(shown.length, all)}</p>
          <ul>
            {shown.map((mistake) => (
              <li key={`${mistake.i} ${mistake.j}`}>
                <PairPictures mistake={mistake} verification={verification} size={SIZE} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {lab.pictureNote[data.id] && <p className="picture-note">{lab.pictureNote[data.id]}</p>}
    </div>
  );
}
