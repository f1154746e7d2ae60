// What the shelf amounts to: how often the nearest is the right one, and whom the threshold lets in.
import type { Elements } from 'react/jsx-runtime';
import type { VerificationCounts } from '../../core/evaluation/verification';
import { useSettings } from '../context/experimentContext';
import { Parts } from '../parts/boundary/Parts';
import { Tabs } from '../parts/Tabs';
import { holdsOutStrangers } from '../parts/verification/measure';
import { useWords } from '../words/useWords';
import { ChoiceOfThreshold } from './ChoiceOfThreshold';
import { DRAWS } from './measure';
import { OneShotTable } from './OneShotTable';
import { OpenSetRates } from './OpenSetRates';
import { type Accuracies, ScorePanel } from './ScorePanel';
import type { PlaceName } from './shelf/usePlaceName';
import type { Judged } from './useNamings';
import type { OneShot } from './useOneShot';

interface OneShotAsideProps {
  readonly oneShot: OneShot;
  readonly accuracies: Accuracies;
  /** Plain. */
  readonly threshold: number;
  readonly counts: VerificationCounts;
  readonly namings: readonly Judged[];
  readonly name: PlaceName;
  /** What is made, while made pictures are asked about. */
  readonly make: Elements;
}

export function OneShotAside({ oneShot, accuracies, threshold, counts, namings, name, make }: OneShotAsideProps) {
  const { oneshot, lab } = useWords('faces');
  const wanted = useSettings((settings) => settings['oneshot.enrolled']);
  const { data, classes, ways } = oneShot;
  return (
    <div className="oneshot-aside">
      <ScorePanel oneShot={oneShot} accuracies={accuracies} />
      <Parts as="div" className="oneshot-door">
        <Tabs
          // Other tabs begin with the first of them.
          key={make ? 'make' : 'door'}
          label={oneshot.details}
          tabs={[
            ...(make ? [{ id: 'make', name: oneshot.makeTab, content: () => make }] : []),
            {
              id: 'door',
              name: oneshot.openTitle,
              content: () => <OpenSetRates oneShot={oneShot} counts={counts} />,
            },
            {
              id: 'choice',
              name: oneshot.fairChoice,
              content: () => <ChoiceOfThreshold oneShot={oneShot} threshold={threshold} counts={counts} />,
            },
            {
              id: 'notes',
              name: oneshot.notes,
              content: () => (
                <>
                  <p className="oneshot-note">{oneshot.choosing}</p>
                  <p className="oneshot-note">{oneshot.scoreNote(DRAWS)}</p>
                  {lab.pictureNote[data.id] && <p className="picture-note">{lab.pictureNote[data.id]}</p>}
                </>
              ),
            },
          ]}
        />
        {ways < wanted && <p className="oneshot-note">{oneshot.fewer(classes, ways)}</p>}
        {!holdsOutStrangers(data) && <p className="oneshot-note">{oneshot.notStrangers}</p>}
        <OneShotTable
          oneShot={oneShot}
          accuracies={accuracies}
          threshold={threshold}
          counts={counts}
          namings={namings}
          name={name}
        />
      </Parts>
    </div>
  );
}
