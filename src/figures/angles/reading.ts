// What the dial shows, in numbers: the two points, the four measures between them, and where each margin ends.
import { useMemo } from 'react';
import {
  beyondMargin,
  CIRCLE_UNITS,
  type CircleUnit,
  degreesBetween,
  FAR_END,
  inCircleUnit,
} from '../../core/loss/angle';
import type { Settings } from '../../session/settings/settingsTable';
import { useSettings } from '../context/experimentContext';

export interface UnitReading {
  readonly unit: CircleUnit;
  /** Between the two points; radians for the angle. */
  readonly value: number;
  /** Of this unit, as the reader has set it. */
  readonly margin: number;
  /** Where the margin ends, in degrees from the first point and in the unit; null: past the far side. */
  readonly end: { readonly degrees: number; readonly value: number } | null;
}

export interface DialReading {
  readonly degrees: number;
  readonly theta: number;
  readonly units: readonly UnitReading[];
}

/** Ends that differ by no more than this look like one, degrees. */
const ALIKE = 1;

type DialSettings = Pick<
  Settings,
  'angles.first' | 'angles.second' | 'angles.squaredMargin' | 'angles.chordMargin' | 'angles.angleMargin'
>;

export function dialReading(settings: DialSettings): DialReading {
  const degrees = degreesBetween(settings['angles.first'], settings['angles.second']);
  const theta = toRadians(degrees);
  const margins: Readonly<Record<CircleUnit, number>> = {
    angle: toRadians(settings['angles.angleMargin']),
    chord: settings['angles.chordMargin'],
    squared: settings['angles.squaredMargin'],
    // The cosine distance is half the squared chord.
    cosine: settings['angles.squaredMargin'] / 2,
  };
  const units = CIRCLE_UNITS.map((unit): UnitReading => {
    const end = beyondMargin(theta, margins[unit], unit);
    return {
      unit,
      value: inCircleUnit(theta, unit),
      margin: margins[unit],
      end: end === null ? null : { degrees: toDegrees(end), value: inCircleUnit(end, unit) },
    };
  });
  return { degrees, theta, units };
}

export function useDialReading(): DialReading {
  const first = useSettings((settings) => settings['angles.first']);
  const second = useSettings((settings) => settings['angles.second']);
  const squared = useSettings((settings) => settings['angles.squaredMargin']);
  const chord = useSettings((settings) => settings['angles.chordMargin']);
  const angle = useSettings((settings) => settings['angles.angleMargin']);
  return useMemo(
    () =>
      dialReading({
        'angles.first': first,
        'angles.second': second,
        'angles.squaredMargin': squared,
        'angles.chordMargin': chord,
        'angles.angleMargin': angle,
      }),
    [first, second, squared, chord, angle],
  );
}

/** From the nearest to the farthest that a unit knows on the circle. */
export function rangeOf(unit: CircleUnit): readonly [number, number] {
  return [inCircleUnit(0, unit), FAR_END[unit]];
}

/** Whether all margins end, and together. */
export function agreeHere({ units }: DialReading): boolean {
  const ends = units.map(({ end }) => end?.degrees ?? Number.POSITIVE_INFINITY);
  return Math.max(...ends) - Math.min(...ends) <= ALIKE;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
