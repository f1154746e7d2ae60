// What happened when: upright hairlines over a chart, each with a few words above the plot.
import { textWidth } from '../textWidth';
import type { Plot } from './linePaths';

export interface StepMark {
  readonly step: number;
  readonly label: string;
}

export function StepMarks({ plot, marks }: { readonly plot: Plot; readonly marks: readonly StepMark[] }) {
  const [from, to] = plot.x.domain();
  // Of several changes at one step the last is the one that counts.
  const latest = [...new Map(marks.map((mark) => [mark.step, mark])).values()];
  const visible = latest.filter(({ step }) => step >= from && step <= to).sort((a, b) => b.step - a.step);
  // From the newest back, words are left out where they would run into the words of a later mark.
  let free = plot.right;
  return (
    <g className="chart-events">
      {visible.map(({ step, label }) => {
        const x = plot.x(step);
        const width = textWidth(label);
        const start = wordsStart(x, width, plot);
        const worded = start >= plot.left && start + width <= free;
        if (worded) free = start - 6;
        return (
          <g key={step}>
            <line x1={x} x2={x} y1={plot.top - 4} y2={plot.bottom} />
            {worded && (
              <text className="chart-halo" x={start} y={plot.top - 6}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The words begin at their line, or end at the right end of the plot where they would run past it. */
function wordsStart(x: number, width: number, plot: Plot): number {
  return Math.min(Math.max(plot.left, x - 1), plot.right - width);
}
