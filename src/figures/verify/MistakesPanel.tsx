// The worst mistakes as pictures: pairs of one class that stand far apart, pairs of two that stand close together.

import { useMemo } from 'react';
import { type Mistake, worstMistakes } from '../../core/evaluation/mistakes';
import type { VerificationCounts } from '../../core/evaluation/verification';
import { DataPicture } from '../parts/DataPicture';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import type { Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';

const MOST = 4;
const SIZE = 52;

interface MistakesPanelProps {
  readonly verification: Verification;
  readonly threshold: number;
  readonly counts: VerificationCounts;
}

export function MistakesPanel({ verification, threshold, counts }: MistakesPanelProps) {
  const { verify } = useWords('faces');
  const { pairs, judging } = verification;
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
              <MistakenPair key={`${mistake.i} ${mistake.j}`} mistake={mistake} verification={verification} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface MistakenPairProps {
  readonly mistake: Mistake;
  readonly verification: Verification;
}

function MistakenPair({ mistake: { i, j, distance }, verification: { data, judging } }: MistakenPairProps) {
  const { lab } = useWords('faces');
  const text = useDistanceText();
  const items = [judging.items[i], judging.items[j]];
  return (
    <li>
      {items.map((item) => (
        <DataPicture
          key={item}
          data={data}
          item={item}
          size={SIZE}
          label={lab.itemName(data.id, data.labels[item], data.classNames)}
        />
      ))}
      <span translate="no">{text(distance)}</span>
    </li>
  );
}
