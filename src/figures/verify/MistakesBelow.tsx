// The worst mistakes under the histogram, as many as have room on their side of the threshold, each led from its distance.

import { useMemo } from 'react';
import { type Mistake, worstMistakes } from '../../core/evaluation/mistakes';
import type { VerificationCounts } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { NegativeMark, PositiveMark } from '../../views/shapes';
import { type PairsLayout, spotsBelow } from '../../views/verify/pairsLayout';
import { useSettings } from '../context/experimentContext';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { DataPicture } from '../parts/run/DataPicture';
import type { Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';

interface MistakesBelowProps {
  readonly verification: Verification;
  /** Plain. */
  readonly threshold: number;
  readonly counts: VerificationCounts;
  /** In the unit of the screen. */
  readonly layout: PairsLayout;
  /** Of the picture, and where the strip begins in it, CSS px. */
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const LEADERS = 18;
const SIZE = 36;
/** Distances, and how many there are in all, with the air about them; and each line more, CSS px at the usual size of text. */
const WORDS = 54;
const LINE = 17;
/** In less width the two counts stand one below the other. */
const ONE_LINE = 330;

/** Leaders, pictures and words, and how much of it the counts take, CSS px. `scale`: of the text. */
export function stripHeights(width: number, scale: number): { readonly strip: number; readonly counts: number } {
  const wraps = width < ONE_LINE * scale ? LINE * scale : 0;
  return { strip: LEADERS + SIZE + WORDS * scale + wraps, counts: 22 * scale + wraps };
}

const PAIR = 2 * SIZE + 12;
const MOST = 4;

export function MistakesBelow({ verification, threshold, counts, layout, width, top, height }: MistakesBelowProps) {
  const { verify } = useWords('faces');
  const { pairs, judging } = verification;
  const worst = useMemo(() => worstMistakes(pairs, judging.labels, threshold, MOST), [pairs, judging, threshold]);
  const unit = useSettings(comparedDistance);
  const place = (plain: number) => layout.x(inUnit(plain, unit));
  const line = place(threshold);
  const sides = [
    { kind: 'different', shown: worst.confused, low: 0, high: line - 4 },
    { kind: 'same', shown: worst.missed, low: line + 4, high: width },
  ] as const;
  const placed = sides.map(({ kind, shown, low, high }) => ({
    kind,
    pairs: spotsBelow(
      shown.map(({ distance }) => place(distance)),
      PAIR,
      low,
      high,
    ).map((spot, i) => ({ ...spot, mistake: shown[i] })),
  }));
  const missed = pairs.same.length - counts.trueAccepts;

  return (
    <div className="verify-strip" style={{ top, height }}>
      <svg width={width} height={LEADERS} aria-hidden="true">
        {placed.map(({ kind, pairs }) => (
          <g key={kind} className={`verify-leader-${kind}`}>
            {pairs.map(({ at, centre, mistake }) => (
              <path key={`${mistake.i} ${mistake.j}`} d={`M${at} 0V5L${centre} ${LEADERS - 4}V${LEADERS}`} />
            ))}
          </g>
        ))}
      </svg>
      {placed.map(({ kind, pairs }) => (
        <ul key={kind} className={`verify-pairs-${kind}`} aria-label={verify.wrongly[kind]}>
          {pairs.map(({ centre, mistake }) => (
            <li key={`${mistake.i} ${mistake.j}`} style={{ left: centre, top: LEADERS }}>
              <PairPictures mistake={mistake} verification={verification} size={SIZE} />
            </li>
          ))}
        </ul>
      ))}
      <div className="verify-strip-counts">
        <span className="verify-count-different">
          <svg width={14} height={12} aria-hidden="true">
            <NegativeMark x={6} y={6} size={10} />
          </svg>
          <span translate="no">{verify.wronglyAccepted(counts.falseAccepts)}</span>
        </span>
        <span className="verify-count-same">
          <svg width={14} height={12} aria-hidden="true">
            <PositiveMark x={6} y={6} size={10} />
          </svg>
          <span translate="no">{verify.wronglyRefused(missed)}</span>
        </span>
      </div>
    </div>
  );
}

interface PairPicturesProps {
  readonly mistake: Mistake;
  readonly verification: Verification;
  /** Edge of each picture, CSS px. */
  readonly size: number;
}

/** Both pictures of a pair, and their distance. */
export function PairPictures({
  mistake: { i, j, distance },
  verification: { data, judging },
  size,
}: PairPicturesProps) {
  const { lab } = useWords('faces');
  const text = useDistanceText();
  const items = [judging.items[i], judging.items[j]];
  return (
    <>
      {items.map((item) => (
        <DataPicture
          key={item}
          data={data}
          item={item}
          size={size}
          label={lab.itemName(data.id, data.labels[item], data.classNames)}
        />
      ))}
      <span translate="no">{text(distance)}</span>
    </>
  );
}
