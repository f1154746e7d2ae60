// Direct labels at the right end of the lines, in place of a legend: a shape, the present value, and its name.
import type { Content } from 'react/jsx-runtime';
import { NegativeMark, PositiveMark } from '../shapes';
import { textWidth } from '../textWidth';
import { spreadLabels } from './spreadLabels';

/** positive and negative carry their colour and shape, ink is the chart's one leading line, faint a second one. */
export type Tone = 'positive' | 'negative' | 'ink' | 'faint';

export interface EndLabel {
  readonly id: string;
  /** Where the line ends, CSS px. */
  readonly x: number;
  readonly y: number;
  /** As written; null where the label has none (the band). */
  readonly value: Content | null;
  readonly label: string;
  readonly tone: Tone | 'band';
}

/** How the labels are set: one line each, or value above words where the chart is narrow. */
export interface LabelSetting {
  readonly stacked: boolean;
  /** Width kept free right of the plot, CSS px. */
  readonly room: number;
  /** Width of the column of values, CSS px. */
  readonly valueRoom: number;
}

/** From the end of a line to its label, CSS px. */
export const LEADER = 14;
const LINE = 17;

/** Decides the setting from the words and the widest value to be expected, so that changing numbers move nothing. */
export function labelSetting(labels: readonly string[], widestValue: string, width: number): LabelSetting {
  const valueRoom = labels.length > 0 ? textWidth(widestValue) : 0;
  const words = Math.max(0, ...labels.map((label) => textWidth(label)));
  const oneLine = LEADER + valueRoom + 6 + words;
  const stacked = oneLine > width * 0.4;
  return { stacked, valueRoom, room: stacked ? LEADER + Math.max(valueRoom, words) : oneLine };
}

interface EndLabelsProps {
  readonly labels: readonly EndLabel[];
  readonly setting: LabelSetting;
  readonly top: number;
  readonly bottom: number;
}

export function EndLabels({ labels, setting, top, bottom }: EndLabelsProps) {
  const sizes = labels.map((label) => (setting.stacked && label.value !== null ? 2 * LINE - 2 : LINE));
  const centres = spreadLabels(
    labels.map((label) => label.y),
    sizes,
    top,
    bottom,
  );
  return (
    <g className="chart-ends">
      {labels.map((label, index) => (
        <EndLabelText key={label.id} {...label} centre={centres[index]} setting={setting} />
      ))}
    </g>
  );
}

function EndLabelText(props: EndLabel & { readonly centre: number; readonly setting: LabelSetting }) {
  const { x, y, value, label, tone, centre, setting } = props;
  const start = x + LEADER;
  const words = setting.stacked ? start : start + setting.valueRoom + 6;
  const first = setting.stacked && value !== null ? centre - LINE / 2 + 5.5 : centre + 4.5;
  return (
    <g className={`chart-end chart-end-${tone}`}>
      {Math.abs(centre - y) > 4 && <line className="chart-leader" x1={x + 5} y1={y} x2={x + LEADER - 2} y2={centre} />}
      {tone === 'positive' && <PositiveMark x={x} y={y} size={8} />}
      {tone === 'negative' && <NegativeMark x={x} y={y} size={8} />}
      {(tone === 'ink' || tone === 'faint') && <circle className="chart-end-dot" cx={x} cy={y} r={2.5} />}
      {value !== null && (
        <text
          className="chart-value"
          x={setting.stacked ? start : start + setting.valueRoom}
          y={first}
          textAnchor={setting.stacked ? 'start' : 'end'}
        >
          {value}
        </text>
      )}
      <text x={words} y={setting.stacked && value !== null ? first + LINE - 2 : first}>
        {label}
      </text>
    </g>
  );
}
