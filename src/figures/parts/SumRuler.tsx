// The ruler of one triplet, on which whoever adds up the written numbers comes to the written loss.
import { fixed, tick } from '../../i18n/numbers';
import { writtenSum } from '../../i18n/quantities';
import { Ruler, type RulerProps } from '../../views/Ruler';

interface SumRulerProps extends Omit<RulerProps, 'format' | 'roughly' | 'formatTick' | 'description'> {
  /** With how many each number is written, if it adds up so. */
  readonly decimals?: number;
  readonly write?: (value: number, decimals: number) => string;
  /** The ruler in words. `loss` is null where there is none to speak of. */
  readonly describe: (positive: string, negative: string, loss: string | null) => string;
}

export function SumRuler({ decimals = 2, write = fixed, describe, ...ruler }: SumRulerProps) {
  const { anchorPositive, anchorNegative, margin, loss } = ruler;
  // Without a margin the loss is no sum of what is written.
  const sum = margin === null ? null : writtenSum([anchorPositive, -anchorNegative, margin], loss, decimals);
  const format = (value: number) => write(value, sum?.decimals ?? decimals);
  return (
    <Ruler
      {...ruler}
      format={format}
      roughly={sum?.sign === '≈'}
      formatTick={tick}
      description={describe(
        format(anchorPositive),
        format(anchorNegative),
        Number.isFinite(loss) ? format(loss) : null,
      )}
    />
  );
}
