// How far the pictures of a run are, while they are still being rendered. Until the run begins there is room for a sentence in
// the picture; then a line along its edge, so that nothing lies over what is drawn.
import '../../../styles/parts/rendering.css';
import { useWords } from '../../words/useWords';
import { useRendering } from '../hooks/useRendering';

export function RenderingNote() {
  const { faces, joined } = useWords();
  const rendering = useRendering();
  if (!rendering) return null;
  const { ready, end, of, loading, waits } = rendering;
  const text = faces.rendering(ready, end);
  const why = joined.titled(text, waits ? faces.waiting : faces.growing(of));
  return (
    <div className={loading ? 'rendering' : 'rendering rendering-line'} title={loading ? undefined : why}>
      <progress max={end} value={ready} aria-label={loading ? text : why} />
      {loading && <p>{text}</p>}
    </div>
  );
}
