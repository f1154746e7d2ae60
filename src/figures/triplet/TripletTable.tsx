// The figure's numbers as tables: the three points with their arrows, then everything else.
import { useState } from 'react';
import { ROLES } from '../../core/loss/kinds';
import { fixed } from '../../i18n/numbers';
import { useWords } from '../words/useWords';
import type { Measured } from './measure';
import type { World, WorldRule } from './world';

interface TripletTableProps {
  readonly measured: Measured;
  readonly world: World;
  readonly rule: WorldRule;
  readonly steps: number;
}

export function TripletTable(props: TripletTableProps) {
  const { triplet } = useWords('story');
  const [open, setOpen] = useState(false);
  return (
    <details className="numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{triplet.numbers}</summary>
      {open && (
        <div className="triplet-tables">
          <Points {...props} />
          <Quantities {...props} />
        </div>
      )}
    </details>
  );
}

function Points({ measured: { places, gradient } }: TripletTableProps) {
  const { triplet } = useWords('story');
  const { table, roles } = triplet;
  return (
    <table>
      <thead>
        <tr>
          {[table.point, table.x, table.y, table.arrowX, table.arrowY, table.arrowLength].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROLES.map((role, row) => {
          const [x, y, gx, gy] = [places, gradient].flatMap((block) => [block[2 * row], block[2 * row + 1]]);
          return (
            <tr key={role} data-role={role}>
              <th scope="row">{roles[role]}</th>
              {[x, y, -gx, -gy, Math.hypot(gx, gy)].map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
                <td key={column}>{fixed(value, 4)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Quantities({ measured, world, rule, steps }: TripletTableProps) {
  const { triplet } = useWords('story');
  const { table } = triplet;
  const names = triplet.distance[rule.distance];
  const rows: [string, string, string][] = [
    ['anchorPositive', names.anchorPositive, fixed(measured.loss.anchorPositive, 4)],
    ['anchorNegative', names.anchorNegative, fixed(measured.loss.anchorNegative, 4)],
    ['margin', triplet.margin, fixed(rule.margin, 4)],
    ['loss', triplet.loss, fixed(measured.loss.loss, 4)],
    ['zone', table.zone, triplet.zones[measured.zone]],
    ['inner', table.innerRing, fixed(measured.inner, 4)],
    ['outer', table.outerRing, fixed(measured.outer, 4)],
    ['steps', table.steps, String(steps)],
  ];
  if (rule.moves === 'encoder') {
    rows.push(['weights', table.weights, Array.from(world.weights, (weight) => fixed(weight, 3)).join('; ')]);
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.quantity}</th>
          <th scope="col">{table.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name, value]) => (
          <tr key={key} data-quantity={key}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
