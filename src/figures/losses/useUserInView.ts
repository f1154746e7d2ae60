// Where not all columns of the losses fit, a dial that is turned brings one that uses it into view.
import { type RefObject, useEffect, useRef } from 'react';
import type { Loss } from '../../core/loss/kinds';
import { SIDE_BY_SIDE } from '../../session/settings/sideBySide';
import { useSettings } from '../context/experimentContext';

const DIALS = ['margin', 'temperature', 'arcMargin'] as const;
const USERS: Readonly<Record<(typeof DIALS)[number], readonly Loss[]>> = {
  margin: ['hinge', 'contrastive'],
  temperature: ['infonce', 'softmax', 'arcface'],
  arcMargin: ['arcface'],
};

/** `row`: what scrolls sideways; its children are the columns, in the order of `SIDE_BY_SIDE`. */
export function useUserInView(row: RefObject<HTMLElement | null>): void {
  const margin = useSettings((settings) => settings.margin);
  const temperature = useSettings((settings) => settings.temperature);
  const arcMargin = useSettings((settings) => settings.arcMargin);
  const last = useRef({ margin, temperature, arcMargin });

  useEffect(() => {
    const now = { margin, temperature, arcMargin };
    const turned = DIALS.find((dial) => now[dial] !== last.current[dial]);
    last.current = now;
    if (!row.current || !turned) return;
    const users = [...row.current.children].filter((_, i) => USERS[turned].includes(SIDE_BY_SIDE[i]));
    const place = row.current.getBoundingClientRect();
    const boxes = users.map((user) => user.getBoundingClientRect());
    // Half a pixel: widths are fractions.
    if (boxes.some(({ left, right }) => left >= place.left - 0.5 && right <= place.right + 0.5)) return;
    row.current.scrollLeft += boxes[0].left - place.left;
  }, [row, margin, temperature, arcMargin]);
}
