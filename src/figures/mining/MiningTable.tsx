// The counts of every strategy, and of all valid triplets, as a table.
import { percent, whole } from '../../i18n/numbers';
import { useWords } from '../words/useWords';
import type { MiningReading } from './useMining';

export function MiningTable({ picks, survey }: MiningReading) {
  const { mining: words, choices, lab } = useWords('story', 'figures');
  const rows = [
    ...picks.map(({ mining, points, zones }) => ({ name: choices.mining[mining], picked: points.length / 2, zones })),
    { name: words.everyValid, picked: survey.valid, zones: survey.counts },
  ];
  return (
    <details className="numbers">
      <summary>{lab.numbersTable}</summary>
      <table className="number-table mining-table">
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.strategy}</th>
            <th scope="col">{words.picked}</th>
            <th scope="col">{lab.counts.easy}</th>
            <th scope="col">{lab.counts.semiHard}</th>
            <th scope="col">{lab.counts.hard}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, picked, zones }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td translate="no">{whole(picked)}</td>
              <td translate="no">{whole(zones.easy)}</td>
              <td translate="no">{whole(zones.semiHard)}</td>
              <td translate="no">{whole(zones.hard)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.active}</th>
            <td colSpan={4} translate="no">
              {percent(survey.valid > 0 ? survey.active / survey.valid : 0)}
            </td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
