// The words of the stills that stand between the paragraphs of a chapter.
import type { Role } from '../../core/loss/kinds';
import type { Stage } from '../../views/stills/StageIcon';

export interface NoteWords {
  readonly learning: {
    /** Below the pictures before and after. */
    readonly before: string;
    readonly after: string;
    /** Over the arrow between them. */
    readonly between: string;
    readonly roles: Readonly<Record<Role, string>>;
    /** The pictures in words. */
    readonly description: Readonly<Record<'before' | 'after', string>>;
  };
  readonly line: {
    readonly title: string;
    /** What each stage is called, and what it is at FaceNet. */
    readonly stages: Readonly<Record<Stage, { readonly name: string; readonly what: string }>>;
    readonly caption: string;
  };
  readonly collapse: {
    readonly title: string;
    readonly step: (step: number) => string;
    readonly distances: (positive: string, negative: string) => string;
    readonly description: (step: number, positive: string, negative: string) => string;
    readonly caption: string;
  };
}

export interface NoteProps {
  readonly words: NoteWords;
}
