// Beside the plane: which candidate each measure takes for the nearer, and whether they agree.
import { fixed } from '../../i18n/numbers';
import { useHides } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { LiveRegion } from '../parts/LiveRegion';
import { useWords } from '../words/useWords';
import { CANDIDATES, type Candidate } from './candidates';
import { useCandidates } from './useCandidates';

export function LengthsAside() {
  const { angles } = useWords('story');
  const hidesControls = useHides('controls');
  const { of, nearest } = useCandidates();
  const { lengths } = angles;
  const root = (value: number | null) => fixed(value === null ? null : Math.sqrt(value), 2);
  const rows = [
    { by: 'squared', name: lengths.plain, cell: (id: Candidate) => root(of[id].squared) },
    { by: 'cosine', name: lengths.cosine, cell: (id: Candidate) => fixed(of[id].cosine, 3) },
    { by: 'onCircle', name: lengths.onCircle, cell: (id: Candidate) => root(of[id].onCircle) },
  ] as const;
  const letter = (id: Candidate | null) => (id ? angles.letters[id] : null);
  const missing = CANDIDATES.find((id) => of[id].projected === null) ?? null;
  const verdict =
    missing !== null
      ? lengths.noDirection(angles.letters[missing])
      : lengths.verdict(letter(nearest.squared), letter(nearest.cosine));
  return (
    <>
      <table className="angles-nearest">
        <thead>
          <tr>
            <th scope="col">{lengths.from}</th>
            {CANDIDATES.map((id) => (
              <th scope="col" key={id}>
                {angles.letters[id]}
              </th>
            ))}
            <th scope="col">{lengths.nearer}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ by, name, cell }) => (
            <tr key={by} data-row={by}>
              <th scope="row">{name}</th>
              {CANDIDATES.map((id) => (
                <td key={id} className={nearest[by] === id ? 'is-nearest' : ''} translate="no">
                  {cell(id)}
                </td>
              ))}
              <td className="is-nearest">{letter(nearest[by]) ?? lengths.neither}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="angles-says">{verdict}</p>
      <p>{lengths.why}</p>
      {!hidesControls && (
        <div className="angles-controls">
          <NumberControl name="angles.aX" slider={false} />
          <NumberControl name="angles.aY" slider={false} />
          <NumberControl name="angles.bX" slider={false} />
          <NumberControl name="angles.bY" slider={false} />
        </div>
      )}
      <LiveRegion text={verdict} />
    </>
  );
}
