// The three zones with the marks they span, and the one the negative is in now.
import type { Zone } from '../../core/loss/kinds';
import { useWords } from '../words/useWords';
import type { ZoneStretch } from './push/push';
import { rangeOf } from './zoneRange';

interface ZoneKeyProps {
  readonly name: string;
  readonly stretches: readonly ZoneStretch[];
  readonly zone: Zone;
  /** Whether the outer edge is still for the reader to find. */
  readonly secret: boolean;
}

const ZONES = ['hard', 'semiHard', 'easy'] as const;

export function ZoneKey({ name, stretches, zone, secret }: ZoneKeyProps) {
  const { scores } = useWords('story');
  return (
    <section className="score-zones" aria-label={scores.zoneKey(name)}>
      <h3 className="label-heading">{scores.zoneKey(name)}</h3>
      <ul>
        {ZONES.map((one) => (
          <li key={one} className={one === zone ? 'score-zone is-here' : 'score-zone'} data-zone={one}>
            <span className={`score-swatch score-swatch-${one}`} aria-hidden="true" />
            <strong>{scores.zones[one]}</strong>
            <span className="score-zone-range">{rangeOf(one, stretches, scores, secret)}</span>
            <span className="score-zone-says">{scores.zoneSays[one]}</span>
            {one === zone && <span className="score-zone-here">{scores.here}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
