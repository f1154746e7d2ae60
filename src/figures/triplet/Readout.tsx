// The loss of this triplet as one line of numbers, and one sentence on what it means. Each term can be touched.

import type { Term } from '../../core/loss/kinds';
import type { StoryWords } from '../../i18n';
import { fixed } from '../../i18n/numbers';
import { writtenSum } from '../../i18n/quantities';
import { TermTouch } from '../parts/TermTouch';
import { useWords } from '../words/useWords';
import type { Measured, Situation } from './measure';
import type { WorldRule } from './world';

const DECIMALS = 2;

interface ReadoutProps {
  readonly measured: Measured;
  readonly rule: WorldRule;
  readonly situation: Situation;
}

export function Readout({ measured, rule, situation }: ReadoutProps) {
  const { triplet } = useWords('story');
  const { loss } = measured;
  const names = triplet.distance[rule.distance];
  const { decimals, sign } = writtenSum([loss.anchorPositive, -loss.anchorNegative, rule.margin], loss.loss, DECIMALS);
  const part = (term: Term, name: string, value: number) => (
    <TermTouch term={term} className={`triplet-term triplet-term-${term}`}>
      <span className="triplet-term-name">{name}</span>
      <span className="triplet-term-number" translate="no">
        {fixed(value, decimals)}
      </span>
    </TermTouch>
  );
  return (
    <div className="triplet-readout">
      <div className="triplet-sum">
        <span aria-hidden="true">[</span>
        {part('anchorPositive', names.anchorPositive, loss.anchorPositive)}
        <span aria-hidden="true">−</span>
        {part('anchorNegative', names.anchorNegative, loss.anchorNegative)}
        <span aria-hidden="true">+</span>
        {part('margin', triplet.margin, rule.margin)}
        <span aria-hidden="true">{`]₊ ${sign}`}</span>
        {part('loss', triplet.loss, loss.loss)}
      </div>
      <p className="triplet-says" data-situation={situation}>
        {sentence(situation, measured, rule, triplet)}
      </p>
    </div>
  );
}

export function sentence(
  situation: Situation,
  { loss, zone }: Measured,
  rule: WorldRule,
  triplet: StoryWords['triplet'],
): string {
  if (situation !== 'farSide') return triplet.says[situation];
  const reach = triplet.reach[rule.distance](loss.anchorPositive, rule.margin);
  // At a margin of 0 nothing reaches past the far side, so that the zone here is never easy.
  return `${triplet.zones[zone]} · ${triplet.says.farSide(reach)}`;
}
