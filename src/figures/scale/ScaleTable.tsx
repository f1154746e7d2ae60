// The same as numbers, one run a row, in the order of the chart.
import { fixed } from '../../i18n/numbers';
import { keyOfJob, placeOf, type ScaleAxis } from '../../session/scale/scalePlan';
import { pointsOn } from '../../session/scale/scaleQueue';
import type { ScaleView } from '../../session/scale/scaleRuns';
import { useWords } from '../words/useWords';

export function ScaleTable({ view, axis }: { readonly view: ScaleView; readonly axis: ScaleAxis }) {
  const { scale, lab } = useWords('story', 'faces');
  const { table } = scale;
  const points = [...pointsOn(view, axis, view.common)].sort(
    (a, b) => placeOf(axis, a) - placeOf(axis, b) || a.seed - b.seed,
  );
  const heads = ['people', 'dimensions', 'seed', 'steps', 'auc', 'untrained', 'seconds', 'engine'] as const;
  return (
    <details className="numbers">
      <summary>{lab.numbersTable}</summary>
      <p>{table.inputs(view.inputs[view.common.difficulty])}</p>
      {points.length === 0 ? (
        <p>{table.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys.
        <section className="scale-table" tabIndex={0} aria-label={lab.numbersTable}>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th scope="col" key={head}>
                    {table[head]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr key={keyOfJob(point)} data-run={keyOfJob(point)}>
                  <th scope="row">{point.people}</th>
                  <td>{point.dimensions}</td>
                  <td>{point.seed}</td>
                  <td>{point.taken}</td>
                  <td>{fixed(point.auc, 4)}</td>
                  <td>{fixed(point.untrained, 4)}</td>
                  <td>{fixed(point.seconds, 1)}</td>
                  <td>{lab.engines[point.engine]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
