// For a screen reader: where the reader's face stands, once after each of their changes, when it has settled. What training
// does to it is announced when it pauses.
import { useEffect, useRef, useState } from 'react';
import { useRun } from '../../context/experimentContext';
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
  const step = useRun(({ status, evaluation }) => (status === 'playing' ? null : (evaluation?.step ?? null)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another threshold is a change too
  useEffect(() => (change ? later(() => setSaid(latest.current ?? '')) : undefined), [change, threshold]);
  // A step that the reader takes, and where a run has come to when it pauses.
  useEffect(() => (step === null ? undefined : later(() => setSaid(latest.current ?? ''))), [step]);

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** Returns what takes it back. */
function later(say: () => void): () => void {
  const timer = setTimeout(say, SETTLING);
  return () => clearTimeout(timer);
}
