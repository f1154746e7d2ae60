// For a screen reader: where the reader's face stands, once after each of their changes, when it has settled. What training
// then does to it is not announced.
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/useWords';
import type { OwnQuestionProps } from './OwnQuestion';
import { useLanding } from './useLanding';

/** From the last change to its announcement, ms: a held key may go on for a while. */
const SETTLING = 700;

/** `change` is another object whenever the reader has changed something and the encoder has answered. */
export function OwnSpoken({ change, naming, name, threshold }: OwnQuestionProps & { readonly change: object | null }) {
  const { oneshot } = useWords('faces');
  const landing = useLanding(naming, name, threshold);
  const text = landing && oneshot.ownSpoken(landing.says, landing.where);
  const latest = useRef(text);
  latest.current = text;
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another threshold is a change too
  useEffect(() => {
    if (change === null) return;
    const timer = setTimeout(() => setSaid(latest.current ?? ''), SETTLING);
    return () => clearTimeout(timer);
  }, [change, threshold]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
