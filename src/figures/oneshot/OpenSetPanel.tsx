// The threshold beyond which a new picture is refused: how many strangers it lets in, how many of the enrolled it
// refuses, and a threshold chosen on other people than those it is judged on.
import { scoreDraws } from '../../core/evaluation/oneShotDraws';
import {
  balancedAccuracy,
  type ChosenThreshold,
  mostAccurateThreshold,
  type VerificationCounts,
} from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { writtenShare } from '../../i18n/quantities';
import { settingRow } from '../../session/settings/settingsTable';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { useRunSetting, useStateOfRun } from '../parts/hooks/useOfRun';
import { useWords } from '../words/useWords';
import { embeddingDistances, scoreDrawsOf } from './measure';
import type { OneShot } from './useOneShot';

interface OpenSetPanelProps {
  readonly oneShot: OneShot;
  readonly threshold: number;
  /** VAL is the share of the enrolled who are let in, FAR that of the strangers. */
  readonly counts: VerificationCounts;
}

export function OpenSetPanel({ oneShot, threshold, counts }: OpenSetPanelProps) {
  const experiment = useExperiment();
  const { oneshot } = useWords('faces');
  const seed = useRunSetting((settings) => settings.seed, 0);
  const hidden = useHides('threshold');
  const unit = useSettings((settings) => settings.distance);
  const locked = useLocks('threshold');
  const [choice, setChoice] = useStateOfRun<(ChosenThreshold & { readonly step: number }) | 'none' | null>(null);
  const { evaluation, choosing, ways, scores } = oneShot;
  const { same, different } = scores.trained.nearest;
  const refused = same.length - counts.trueAccepts;

  /** Right is to let the enrolled in, under whatever name, and to refuse strangers. */
  function choose() {
    const row = settingRow('threshold');
    const most = row.kind === 'number' ? row.max : undefined;
    const draws = scoreDrawsOf(choosing, ways, seed);
    const { nearest } = scoreDraws(draws, embeddingDistances(evaluation, choosing), choosing.rows.length);
    const chosen = mostAccurateThreshold(nearest, most);
    setChoice(chosen ? { ...chosen, step: evaluation.step } : 'none');
    if (chosen) experiment.set('threshold', chosen.threshold);
  }

  return (
    <section className="oneshot-openset" aria-label={oneshot.openTitle}>
      <h3 className="label-heading">{oneshot.openTitle}</h3>
      <dl className="rates oneshot-rates">
        <div data-rate="admitted">
          <dt>{oneshot.admitted}</dt>
          <dd>
            <strong translate="no">{writtenShare(counts.far, 'rate')}</strong>
            <span>
              {` ${different.length > 0 ? oneshot.ofStrangers(counts.falseAccepts, different.length) : oneshot.noStrangers}`}
            </span>
          </dd>
        </div>
        <div data-rate="refused">
          <dt>{oneshot.refused}</dt>
          <dd>
            <strong translate="no">{writtenShare(counts.val === null ? null : 1 - counts.val, 'rate')}</strong>
            <span>{` ${oneshot.ofEnrolled(refused, same.length)}`}</span>
          </dd>
        </div>
      </dl>
      {!hidden && <NumberControl name="threshold" />}
      <button type="button" className="button" disabled={locked} onClick={choose}>
        {oneshot.choose}
      </button>
      {/* What changes with every evaluation is announced by the figure's live region, which limits how often. */}
      <p className="oneshot-chosen">
        {choice === 'none'
          ? oneshot.noChoice
          : choice?.threshold === threshold
            ? oneshot.chosen(choice.step, inUnit(threshold, unit), choice.accuracy, balancedAccuracy(counts))
            : oneshot.notChosen}
      </p>
    </section>
  );
}
