// The figure's numbers as tables: the three points with their arrows, then everything else.

import { inUnit } from '../../core/loss/distanceUnit';
import { ROLES } from '../../core/loss/kinds';
import { fixed, whole } from '../../i18n/numbers';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
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
  return (
    <FoldedNumbers summary={triplet.numbers}>
      {() => (
        <ScrolledTable className="triplet-tables">
          <Points {...props} />
          <Quantities {...props} />
        </ScrolledTable>
      )}
    </FoldedNumbers>
  );
}

function Points({ measured: { places, gradient } }: TripletTableProps) {
  const { triplet } = useWords('story');
  const { table, roles } = triplet;
  const rows = ROLES.map((role, row) => {
    const [x, y, gx, gy] = [places, gradient].flatMap((block) => [block[2 * row], block[2 * row + 1]]);
    const cells = [x, y, -gx, -gy, Math.hypot(gx, gy)].map((value) => fixed(value, 4));
    return { id: role, name: roles[role], cells };
  });
  return (
    <NumbersTable heads={[table.point, table.x, table.y, table.arrowX, table.arrowY, table.arrowLength]} rows={rows} />
  );
}

function Quantities({ measured, world, rule, steps }: TripletTableProps) {
  const { triplet } = useWords('story');
  const { table } = triplet;
  const names = triplet.distance[rule.distance];
  const rows = [
    { id: 'anchorPositive', name: names.anchorPositive, cells: [fixed(measured.loss.anchorPositive, 4)] },
    { id: 'anchorNegative', name: names.anchorNegative, cells: [fixed(measured.loss.anchorNegative, 4)] },
    { id: 'margin', name: triplet.margin, cells: [fixed(rule.margin, 4)] },
    { id: 'loss', name: triplet.loss, cells: [fixed(measured.loss.loss, 4)] },
    { id: 'zone', name: table.zone, cells: [triplet.zones[measured.zone]] },
    { id: 'inner', name: table.innerRing, cells: [fixed(inUnit(measured.inner, rule.distance), 4)] },
    { id: 'outer', name: table.outerRing, cells: [fixed(inUnit(measured.outer, rule.distance), 4)] },
    { id: 'steps', name: table.steps, cells: [whole(steps)] },
  ];
  if (rule.moves === 'encoder') {
    const weights = Array.from(world.weights, (weight) => fixed(weight, 3)).join('; ');
    rows.push({ id: 'weights', name: table.weights, cells: [weights] });
  }
  return <NumbersTable heads={[table.quantity, table.value]} rows={rows} />;
}
