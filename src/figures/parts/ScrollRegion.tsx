import type { Ref } from 'react';
import type { Elements } from 'react/jsx-runtime';

interface ScrollRegionProps {
  readonly className: string;
  /** Its name, where nothing around it says what it holds. */
  readonly label?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children?: Elements;
}

/** What may be longer or wider than its place: it scrolls, by keyboard too, and therefore takes the focus. */
export function ScrollRegion({ className, label, ref, children }: ScrollRegionProps) {
  const Region = label === undefined ? 'div' : 'section';
  return (
    <Region className={className} aria-label={label} ref={ref as Ref<HTMLDivElement>} tabIndex={0}>
      {children}
    </Region>
  );
}
