// The plane of this figure: turns its model's numbers into a scene, and what the reader drags into settings.
import { useMemo } from 'react';
import { ROLES, type Role } from '../../core/loss/kinds';
import type { NumberRow } from '../../registry/settingRow';
import { settingRow } from '../../session/settings/settingsTable';
import { marginAtRadius } from '../../views/stage/bullsEye/bullsEyeLayout';
import type { PlaneScene } from '../../views/triplet/planeScene';
import { TripletPlane } from '../../views/triplet/TripletPlane';
import { useExperiment } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { useWords } from '../words/useWords';
import { degreesOf, placeAtDegrees } from './degrees';
import { allPlaces, type Measured } from './measure';
import type { Walk } from './walk';
import type { World, WorldRule } from './world';

interface PlanePanelProps {
  readonly width: number;
  readonly height: number;
  readonly walk: Walk;
  readonly world: World;
  readonly rule: WorldRule;
  readonly measured: Measured;
  readonly onPlace: (role: Role, x: number, y: number) => void;
}

/** What a key moves a point by: units of the plane, or degrees of the circle. */
const NUDGE = 0.05;
const TURN = 2;

export function PlanePanel({ width, height, walk, world, rule, measured, onPlace }: PlanePanelProps) {
  const experiment = useExperiment();
  const { triplet } = useWords('story');
  const [term, setTerm] = useTerm();
  const locked = useLocks('triplet.anchorX');
  const trail = useMemo(() => walk.worlds.slice(0, -1).map((past) => allPlaces(past, rule)), [walk, rule]);
  const { places, loss, zone } = measured;
  const circle = rule.space === 'circle';
  const at = (role: Role) => [places[2 * ROLES.indexOf(role)], places[2 * ROLES.indexOf(role) + 1]] as const;

  const scene: PlaneScene = {
    circle,
    places,
    next: measured.next,
    gradient: measured.gradient,
    trail,
    inner: measured.inner,
    outer: measured.outer,
    weights: rule.moves === 'encoder' ? world.weights : null,
    lit: term,
    texts: {
      roles: triplet.roles,
      heap: triplet.heap,
      anchorPositive: triplet.pill[rule.distance](loss.anchorPositive),
      anchorNegative: triplet.pill[rule.distance](loss.anchorNegative),
      zones: triplet.zones,
    },
  };

  function place(role: Role, x: number, y: number) {
    if (circle) onPlace(role, ...placeAtDegrees(Math.round(degreesOf(x, y))));
    else onPlace(role, Math.round(x * 100) / 100, Math.round(y * 100) / 100);
  }

  function nudge(role: Role, right: number, up: number) {
    const [x, y] = at(role);
    // Right turns clockwise, as on a dial.
    if (circle) onPlace(role, ...placeAtDegrees(Math.round(degreesOf(x, y)) + TURN * (up - right)));
    else onPlace(role, round(x + NUDGE * right), round(y + NUDGE * up));
  }

  return (
    <TripletPlane
      width={width}
      height={height}
      scene={scene}
      locked={locked}
      margin={{
        value: rule.margin,
        max: (settingRow('triplet.margin') as NumberRow).max,
        label: triplet.ring,
        spoken: triplet.ringSpoken(rule.margin, triplet.zones[zone]),
        atRadius: (radius) => marginAtRadius(radius, measured.inner, { ...rule, loss: 'hinge' }),
        onChange: (margin) => experiment.set('triplet.margin', margin),
      }}
      pointLabel={(role) => {
        const [x, y] = at(role);
        const name = triplet.roles[role];
        return circle ? triplet.pointLabelCircle(name, degreesOf(x, y)) : triplet.pointLabel(name, x, y);
      }}
      placeLabel={triplet.placeHere}
      onPlace={place}
      onNudge={nudge}
      onTerm={setTerm}
    />
  );
}

/** So that keys walk along the grid and do not gather rounding errors. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
