// Each part of a step in words.
import { useMemo } from 'react';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import { useWords } from '../../words/useWords';
import { phaseSentence } from './phaseSentence';
import type { Phase } from './phases';

interface PhaseTextProps {
  readonly phase: Phase;
  readonly dissection: Dissection;
  readonly perClass: number;
}

export function PhaseText({ phase, dissection, perClass }: PhaseTextProps) {
  const words = useWords('story', 'figures');
  const sentence = useMemo(
    () => phaseSentence(words, phase, dissection, perClass),
    [words, phase, dissection, perClass],
  );
  return <p>{sentence}</p>;
}
