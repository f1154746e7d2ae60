// A part of a figure that stands for a term of the loss. Under the hand or in focus it lights that term up in every
// linked figure; pressed, it keeps it lit.
import type { Elements } from 'react/jsx-runtime';
import type { Term } from '../../core/loss/kinds';
import { useHeldTerm, useTerm } from '../context/readingContext';

interface TermTouchProps {
  readonly term: Term;
  /** Said before the content, where that alone does not say which term it is. */
  readonly says?: string;
  readonly className?: string;
  readonly children: Elements;
}

export function TermTouch({ term, says, className = '', children }: TermTouchProps) {
  const [lit, touch] = useTerm();
  const [held, hold] = useHeldTerm();
  return (
    <button
      type="button"
      className={`term-touch ${className} ${lit === term ? 'is-lit' : ''}`}
      aria-pressed={held === term}
      data-touches={term}
      onPointerEnter={() => touch(term)}
      onPointerLeave={() => touch(null)}
      onFocus={() => touch(term)}
      onBlur={() => touch(null)}
      onClick={() => hold(term)}
    >
      {/* The name is made of what is seen, so that whoever says what is seen presses this. */}
      {says && <span className="visually-hidden">{`${says} `}</span>}
      {children}
    </button>
  );
}
