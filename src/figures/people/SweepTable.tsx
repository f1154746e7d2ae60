// The sweep in numbers.
import { fixed } from '../../i18n/numbers';
import { useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import type { Sweep } from './useSweep';

export function SweepTable({ sweep: { frames, other } }: { readonly sweep: Sweep }) {
  const { people, choices } = useWords('story', 'faces');
  const person = useSettings((settings) => settings['people.person']);
  const factor = useSettings((settings) => settings['people.factor']);
  const name = choices['people.factor'][factor];
  return (
    <details className="numbers">
      <summary>{people.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{people.heads.person}</th>
            <th scope="col">{name}</th>
            <th scope="col">{people.heads.distance}</th>
          </tr>
        </thead>
        <tbody>
          {frames.map(({ place, distance }) => (
            <tr key={place} data-place={place}>
              <th scope="row">{people.personName(person)}</th>
              <td>{fixed(place, 2)}</td>
              <td>{fixed(distance, 2)}</td>
            </tr>
          ))}
          <tr data-place="other">
            <th scope="row">{people.personName(other.person)}</th>
            <td>{fixed(0, 2)}</td>
            <td>{fixed(other.distance, 2)}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
