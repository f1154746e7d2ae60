// Why hardest negatives collapse: one triplet of a real run on the circle, at its start and after a few steps, with the pull that
// its own loss has on each of the three.
import { ROLES } from '../../core/loss/kinds';
import { tripletGradient } from '../../core/loss/triplet';
import { written } from '../../i18n/quantities';
import { presetSettings } from '../../session/settings/presets';
import { CircleStill } from '../../views/stills/CircleStill';
import { HARDEST_TRIPLET } from './hardestTriplet';
import type { NoteProps } from './noteWords';

const { margin, distance, normalize } = presetSettings('collapse');
const loss = 'hinge';

export function CollapseNote({ words: { collapse } }: NoteProps) {
  return (
    <figure className="note note-collapse" aria-label={collapse.title}>
      <p className="note-title">{collapse.title}</p>
      <div className="note-row">
        {HARDEST_TRIPLET.stills.map(({ step, degrees }) => {
          const { points, positive, negative } = still(degrees);
          const numbers = [written.distance(positive), written.distance(negative)] as const;
          return (
            <div key={step} className="note-still">
              <p>{collapse.step(step)}</p>
              <CircleStill points={points} description={collapse.description(step, ...numbers)} />
              <p className="note-numbers">{collapse.distances(...numbers)}</p>
            </div>
          );
        })}
      </div>
      <figcaption>{collapse.caption}</figcaption>
    </figure>
  );
}

/** `degrees`: directions of anchor, positive and negative. */
function still(degrees: readonly number[]) {
  const angles = degrees.map((angle) => (angle * Math.PI) / 180);
  const vectors = angles.map((angle) => Float64Array.of(Math.cos(angle), Math.sin(angle)));
  const gradient = tripletGradient(vectors[0], vectors[1], vectors[2], { margin, distance, loss, normalize });
  const points = ROLES.map((relation, i) => {
    const [x, y] = vectors[i];
    // Along the circle, counter-clockwise, the loss falls by this much a radian.
    return { relation, angle: angles[i], pull: y * gradient[relation][0] - x * gradient[relation][1] };
  });
  return { points, positive: gradient.anchorPositive, negative: gradient.anchorNegative };
}
