// Where the encoder puts made pictures, the shelf and the new pictures now. Until a changed question is answered, the last answer
// stays, with what it was asked about: picture and numbers on screen belong together.
import { useMemo, useRef } from 'react';
import { useRun } from '../../context/experimentContext';
import type { Round } from '../measure';
import { useEmbedded } from '../useEmbedded';
import type { OneShot } from '../useOneShot';
import type { MadePictures } from './makePictures';
import { type Answered, answerOf, type Enrolment, questionOf } from './question';

export interface Answer<Asked extends MadePictures> extends Answered {
  readonly run: number;
  readonly round: Round;
  /** Those that the strip is of. */
  readonly asked: Asked;
  readonly enrolments: readonly Enrolment[];
  /** The inputs that were asked about: another object with each change of what is asked. */
  readonly question: Float32Array;
}

/** Null without pictures, and before the first answer of a run about this shelf. */
export function useAnswer<Asked extends MadePictures>(
  { current, data, judging, round }: OneShot,
  asked: Asked | null,
  enrolments: readonly Enrolment[],
): Answer<Asked> | null {
  const run = useRun((view) => view.run);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the half is that of the data
  const question = useMemo(
    () => asked && questionOf(asked.inputs, data, judging, round, enrolments),
    [asked, judging, round, enrolments],
  );
  // A question about the data of one run is none to another.
  const embedded = useEmbedded(current ? question : null);
  const present = useMemo(
    () =>
      embedded && asked && question
        ? { ...answerOf(embedded, round, enrolments), run: embedded.run, round, asked, enrolments, question }
        : null,
    [embedded, asked, question, round, enrolments],
  );
  const last = useRef<Answer<Asked> | null>(null);
  if (present) last.current = present;
  const kept = last.current;
  return asked && kept?.run === run && kept.round === round ? kept : null;
}
