// Find where it fails: what is made, whom the encoder takes the made pictures for, and any of them enrolled in place of a real one.
import { useChangedPart } from '../../context/changedPart';
import { useWords } from '../../words/useWords';
import type { Naming } from '../measure';
import type { PlaceName } from '../shelf/usePlaceName';
import { MakeChoice } from './MakeChoice';
import { POSITIONS } from './making';
import type { Bench } from './useBench';
import { useMadeText } from './useMadeText';

interface MakePanelProps {
  readonly bench: Bench;
  /** Of the strip's pictures, in order; null until they are known. */
  readonly namings: readonly Naming[] | null;
  readonly ways: number;
  readonly name: PlaceName;
  /** Plain. */
  readonly threshold: number;
}

export function MakePanel({ bench, namings, ways, name, threshold }: MakePanelProps) {
  const { joined, oneshot } = useWords('faces');
  const changes = useChangedPart();
  const { wish, position, enrolled } = bench;
  const text = useMadeText(wish, name);
  return (
    <section className="oneshot-make" aria-label={oneshot.questions.fails}>
      <MakeChoice wish={wish} onWish={bench.setWish} ways={ways} name={name} />
      {wish.kind === 'sweep' && (
        <p className="oneshot-note">{oneshot.sweepKey[wish.factor](text(0), text(POSITIONS - 1))}</p>
      )}
      <p className="oneshot-found">{namings && found() + joined.gap + oneshot.guessing(ways)}</p>
      <div className="oneshot-enrol">
        <button type="button" className="button" aria-controls={changes} disabled={!bench.ready} onClick={bench.enrol}>
          {oneshot.enrol(name(wish.place), text(position))}
        </button>
        <button type="button" className="button" aria-controls={changes} disabled={!enrolled} onClick={bench.restore}>
          {oneshot.restore}
        </button>
      </div>
      <p className="oneshot-note">{oneshot.makeIntro}</p>
    </section>
  );

  /** Whom the encoder takes how many of the strip's pictures for. */
  function found(): string {
    const known = (namings ?? []).filter(({ distance }) => distance <= threshold);
    const as = (place: number) => known.filter(({ nearest }) => nearest === place).length;
    const nobody = POSITIONS - known.length;
    const first = as(wish.place);
    if (wish.kind === 'sweep') {
      return oneshot.foundSweep(name(wish.place), first, known.length - first, nobody, POSITIONS);
    }
    const second = as(wish.other);
    const others = known.length - first - second;
    return oneshot.foundMorph(name(wish.place), first, name(wish.other), second, others, nobody, POSITIONS);
  }
}
