// The sweep in numbers.
import { fixed } from '../../i18n/numbers';
import { useSettings } from '../context/experimentContext';
import { FoldedNumbers, NumbersTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import type { Sweep } from './useSweep';

export function SweepTable({ sweep: { frames, other } }: { readonly sweep: Sweep }) {
  const { people, choices } = useWords('faces', 'figures');
  const person = useSettings((settings) => settings['people.person']);
  const factor = useSettings((settings) => settings['people.factor']);
  const row = (id: string, who: number, place: number, distance: number | null) => ({
    id,
    name: people.personName(who),
    cells: [fixed(place, 2), fixed(distance, 2)],
  });
  return (
    <FoldedNumbers summary={people.table}>
      <NumbersTable
        heads={[people.heads.person, choices['people.factor'][factor], people.heads.distance]}
        rows={[
          ...frames.map(({ place, distance }) => row(String(place), person, place, distance)),
          row('other', other.person, 0, other.distance),
        ]}
      />
    </FoldedNumbers>
  );
}
