// FaceNet's training line, from the batch to the loss: the second figure of its paper, with words that can be read aloud.
import { STAGES, StageIcon } from '../../views/stills/StageIcon';
import type { NoteProps } from './noteWords';

export function LineNote({ words: { line } }: NoteProps) {
  return (
    <figure className="note note-line" aria-label={line.title}>
      <p className="note-title">{line.title}</p>
      <ol>
        {STAGES.map((stage) => (
          <li key={stage}>
            <StageIcon stage={stage} />
            <span className="note-stage">
              <strong>{line.stages[stage].name}</strong>
              <span>{line.stages[stage].what}</span>
            </span>
          </li>
        ))}
      </ol>
      <figcaption>{line.caption}</figcaption>
    </figure>
  );
}
