// The marks of the chart as things to choose: by hand, the nearest; by keys, one after another. It lies on the chart and
// draws nothing of its own.
import type { KeyboardEvent, PointerEvent } from 'react';
import { useId } from 'react';
import type { ScaleMark } from './ScalePlot';
import { nearestMark, type ScaleFrame } from './scaleLayout';

interface ScaleMarksProps {
  readonly frame: ScaleFrame;
  /** In the order of the keys. */
  readonly marks: readonly ScaleMark[];
  readonly chosen: string | null;
  readonly label: string;
  readonly onChoose: (key: string) => void;
}

const REACH = { mouse: 20, other: 44 };

export function ScaleMarks({ frame, marks, chosen, label, onChoose }: ScaleMarksProps) {
  const id = useId();
  const present = marks.findIndex(({ key }) => key === chosen);

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.other;
    const nearest = nearestMark(frame, marks, event.clientX - left, event.clientY - top, reach);
    if (nearest && nearest.key !== chosen) onChoose(nearest.key);
  }

  function press(event: KeyboardEvent) {
    const next = placeAfter(event.key, present, marks.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(marks[next].key);
  }

  return (
    <div
      className="scale-marks"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={present < 0 ? undefined : `${id}${present}`}
      onPointerMove={point}
      onPointerDown={point}
      onKeyDown={press}
    >
      {marks.map((mark, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option by its id.
        <div
          key={mark.key}
          id={`${id}${place}`}
          role="option"
          aria-selected={place === present}
          aria-label={mark.label}
          style={{ left: frame.x(mark.place), top: frame.y(mark.auc) }}
        />
      ))}
    </div>
  );
}

/** The place that a key goes to, of `count`; null for a key that goes nowhere. */
export function placeAfter(key: string, present: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(count - 1, present + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, present - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
