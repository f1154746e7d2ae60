// Shares of something, each as a number with a bar, and what it counts.
import { writtenShare } from '../../i18n/quantities';

export interface Rate {
  readonly id: string;
  /** Its colour. */
  readonly tone: string;
  readonly name: string;
  /** 0…1; null where there is nothing to count. */
  readonly rate: number | null;
  /** What was counted, in words. */
  readonly means: string;
}

export function RateBars({ rates }: { readonly rates: readonly Rate[] }) {
  return (
    <dl className="rate-bars">
      {rates.map(({ id, tone, name, rate, means }) => (
        <div key={id} className={`rate-bars-row rate-bars-${tone}`} data-rate={id}>
          <dt>{name}</dt>
          <dd>
            <strong translate="no">{writtenShare(rate, 'rate')}</strong>
            <span>{means}</span>
            <span className="rate-bar" aria-hidden="true">
              <span style={{ width: `${100 * (rate ?? 0)}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
