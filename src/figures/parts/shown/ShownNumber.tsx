// A number of the picture that is on screen. An element of its own, so that what stands round it is not rendered with every
// point of a tween.
import type { Frame } from '../../../training/protocol/reports';
import { useShown } from '../hooks/useDisplayed';

interface ShownNumberProps {
  /** `tspan` within a drawing. */
  readonly as?: 'span' | 'tspan';
  /** The number as it is written. */
  readonly text: (frame: Frame) => string;
}

export function ShownNumber({ as: Tag = 'span', text }: ShownNumberProps) {
  return <Tag translate="no">{useShown(text) ?? ''}</Tag>;
}
