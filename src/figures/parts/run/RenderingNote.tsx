// How far the pictures of a run are, while they are still being rendered: a bar and a sentence.
import '../../../styles/parts/rendering.css';
import { useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

export function RenderingNote() {
  const { faces } = useWords();
  const rendering = useRun((run) => run.rendering);
  const status = useRun((run) => run.status);
  const step = useRun((run) => run.frame?.step ?? 0);
  if (!rendering) return null;
  const { ready, of, needed } = rendering;
  const loading = status === 'loading';
  const waits = status === 'playing' && rendering.step > 0 && step >= rendering.step;
  const end = loading ? needed : of;
  return (
    <div className="rendering">
      <progress max={end} value={Math.min(ready, end)} aria-label={faces.rendering(ready, end)} />
      <p>
        <span>{faces.rendering(Math.min(ready, end), end) + (waits ? ` ${faces.waiting}` : '')}</span>
        {!loading && !waits && <span className="rendering-why">{` ${faces.growing(of)}`}</span>}
      </p>
    </div>
  );
}
