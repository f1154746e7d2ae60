// What stands between two paragraphs of a chapter: a still with its words.
import { lazyPart } from '../../figures/parts/boundary/lazyPart';
import { PartBoundary } from '../../figures/parts/boundary/PartBoundary';
import type { NoteId } from '../chapters/chapter';
import { CollapseNote } from './CollapseNote';
import { LearningNote } from './LearningNote';
import { LineNote } from './LineNote';
import type { NoteWords } from './noteWords';

const MarginOrThreshold = lazyPart(() => import('../../figures/verify/MarginOrThreshold'), {
  placeholder: () => <div className="two-rules-wait" />,
});

export function ChapterNote({ id, words }: { readonly id: NoteId; readonly words: NoteWords }) {
  return <PartBoundary>{noteOf(id, words)}</PartBoundary>;
}

function noteOf(id: NoteId, words: NoteWords) {
  switch (id) {
    case 'margin-or-threshold':
      return <MarginOrThreshold />;
    case 'learning':
      return <LearningNote words={words} />;
    case 'training-line':
      return <LineNote words={words} />;
    case 'collapse':
      return <CollapseNote words={words} />;
  }
}
