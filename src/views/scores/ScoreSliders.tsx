// A native slider in each lane of the number line: its thumb is the mark that is drawn there, so a mark can be dragged,
// its lane clicked and its arrow keys pressed without a line of code here.
import { INSET, LANE_HEIGHT, type ScoreLineLayout } from './scoreLineLayout';

export interface ScoreSlider {
  readonly id: string;
  readonly mark: number;
  readonly label: string;
  readonly valueText: string;
  readonly disabled: boolean;
}

interface ScoreSlidersProps {
  readonly layout: ScoreLineLayout;
  /** Id of the picture that they lie on. */
  readonly changes?: string | undefined;
  /** One for each lane, from top to bottom. */
  readonly sliders: readonly ScoreSlider[];
  readonly onMark: (id: string, mark: number) => void;
  /** The slider under the hand or in focus, or null. */
  readonly onTouch: (id: string | null) => void;
}

export function ScoreSliders({ layout, changes, sliders, onMark, onTouch }: ScoreSlidersProps) {
  const { left, right, lanes } = layout;
  return sliders.map((slider, index) => (
    <input
      key={slider.id}
      className="score-slider"
      type="range"
      min={0}
      max={100}
      step={1}
      style={{ left: left - INSET, width: right - left + 2 * INSET, top: lanes[index].lineY - LANE_HEIGHT / 2 }}
      value={slider.mark}
      aria-label={slider.label}
      aria-controls={changes}
      aria-valuetext={slider.valueText}
      disabled={slider.disabled}
      onChange={(event) => onMark(slider.id, Number(event.target.value))}
      onPointerEnter={() => onTouch(slider.id)}
      onPointerLeave={() => onTouch(null)}
      onFocus={() => onTouch(slider.id)}
      onBlur={() => onTouch(null)}
    />
  ));
}
