// The four strategies: chosen by a press, each with how many triplets it picks of the batch and how those divide into zones;
// before the first batch, chosen all the same.
import { MININGS, type Zone } from '../../core/loss/kinds';
import { whole } from '../../i18n/numbers';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import type { MiningReading } from './useMining';

const ZONES: readonly Zone[] = ['hard', 'semiHard', 'easy'];

export function StrategyRows({ picks }: { readonly picks: MiningReading['picks'] | null }) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { choices, lab } = useWords('story', 'figures');
  const chosen = useSettings((settings) => settings.mining);
  const locked = useLocks('mining');
  return (
    <div className="strategies">
      {MININGS.map((mining) => (
        <div key={mining} className="strategy">
          <button
            type="button"
            className="strategy-choice"
            aria-pressed={mining === chosen}
            aria-controls={changes}
            disabled={locked}
            onClick={() => experiment.set('mining', mining)}
          >
            {choices.mining[mining]}
          </button>
          <Picked picks={picks?.find((one) => one.mining === mining)} />
        </div>
      ))}
      <p className="strategy-key">
        {ZONES.map((zone) => (
          <span key={zone} className={`strategy-name strategy-${zone}`}>
            {lab.counts[zone]}
          </span>
        ))}
      </p>
    </div>
  );
}

function Picked({ picks }: { readonly picks: MiningReading['picks'][number] | undefined }) {
  const { mining: words } = useWords('story');
  return (
    <>
      <span className="strategy-count" translate="no">
        {picks && words.pickedCount(whole(picks.points.length / 2))}
      </span>
      <span className="strategy-bar" aria-hidden="true">
        {picks &&
          ZONES.map((zone) => (
            <span key={zone} className={`strategy-${zone}`} style={{ flexGrow: picks.zones[zone] }} />
          ))}
      </span>
    </>
  );
}
