// A part of a figure that stands for a term of the loss. Under the hand or in focus it lights that term up in every
// linked figure; pressed, it keeps it lit.
import type { Elements } from 'react/jsx-runtime';
import type { Term } from '../../core/loss/kinds';
import { useHeldTerm, useTerm } from '../context/readingContext';

interface TermTouchProps {
  readonly term: Term;
  /** Its name, where the content alone does not say which term it is; it must contain what is seen, but for mathematics. */
  readonly label?: string;
  readonly className?: string;
  readonly children: Elements;
}

export function TermTouch({ term, label, className = '', children }: TermTouchProps) {
  const [lit, touch] = useTerm();
  const [held, hold] = useHeldTerm();
  return (
    <button
      type="button"
      className={`term-touch ${className} ${lit === term ? 'is-lit' : ''}`}
      aria-pressed={held === term}
      aria-label={label}
      data-touches={term}
      onPointerEnter={() => touch(term)}
      onPointerLeave={() => touch(null)}
      onFocus={() => touch(term)}
      onBlur={() => touch(null)}
      onClick={() => hold(term)}
    >
      {children}
    </button>
  );
}
