// Find where it fails: one person under a factor that varies, or the people between two, whom the encoder takes each of
// them for, and any of them enrolled in place of a real picture.
import { useWords } from '../../words/useWords';
import type { Naming } from '../measure';
import type { Bench } from '../useBench';
import type { PlaceName } from '../usePlaceName';
import { MadeStrip } from './MadeStrip';
import { MakeChoice } from './MakeChoice';
import { POSITIONS } from './making';
import { useMadeText } from './useMadeText';

interface MakePanelProps {
  readonly bench: Bench;
  /** Of the strip's pictures, in order; null until they are known. */
  readonly namings: readonly Naming[] | null;
  readonly ways: number;
  readonly name: PlaceName;
  readonly threshold: number;
  /** The shelf shows the distances of the picture at this place of the strip. */
  readonly onLook: () => void;
  readonly looked: boolean;
}

export function MakePanel({ bench, namings, ways, name, threshold, onLook, looked }: MakePanelProps) {
  const { oneshot } = useWords('faces');
  const { wish, position, enrolled } = bench;
  const text = useMadeText(wish, name);

  function goTo(next: number) {
    bench.setPosition(next);
    onLook();
  }

  return (
    <section className="oneshot-make" aria-label={oneshot.makeTitle}>
      <h3 className="label-heading">{oneshot.makeTitle}</h3>
      <p className="oneshot-note">{oneshot.makeIntro}</p>
      <MakeChoice wish={wish} onWish={bench.setWish} ways={ways} name={name} />
      <label className="oneshot-slide">
        <span>{oneshot.position}</span>
        <input
          type="range"
          min={0}
          max={POSITIONS - 1}
          step={1}
          value={position}
          aria-valuetext={text(position)}
          onChange={(event) => goTo(Number(event.target.value))}
        />
        <output aria-live="off">{text(position)}</output>
      </label>
      <MadeStrip
        bench={bench}
        namings={namings}
        name={name}
        threshold={threshold}
        text={text}
        looked={looked}
        onChoose={goTo}
      />
      <p className="oneshot-found">{namings && found()}</p>
      <div className="oneshot-enrol">
        <button type="button" className="button" disabled={!bench.ready} onClick={bench.enrol}>
          {oneshot.enrol(name(wish.place), text(position))}
        </button>
        <button type="button" className="button" disabled={!enrolled} onClick={bench.restore}>
          {oneshot.restore}
        </button>
      </div>
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
