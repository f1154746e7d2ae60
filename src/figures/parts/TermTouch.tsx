// A part of a figure that stands for a term of the loss. Under the hand or in focus it lights that term up in every
// linked figure; pressed, it keeps it lit.
import type { Content } from 'react/jsx-runtime';
import type { Term } from '../../core/loss/kinds';
import { useHeldTerm, useTerm } from '../context/readingContext';

interface TermTouchProps {
  readonly term: Term;
  /** What is touched, with its number: the content alone may be mathematics. */
  readonly label: string;
  readonly className?: string;
  readonly children: Content;
}

export function TermTouch({ term, label, className = '', children }: TermTouchProps) {
  const [lit, touch] = useTerm();
  const [held, hold] = useHeldTerm();
  return (
    <button
      type="button"
      className={`term-touch ${className} ${lit === term ? 'is-lit' : ''}`}
      aria-label={label}
      aria-pressed={held === term}
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
