// The words of the article's last sections: further reading and how to cite.
import type { ReferenceId } from './references';

export interface ClosingWords {
  readonly reading: {
    readonly title: string;
    /** What each is worth reading for. */
    readonly notes: Readonly<Record<ReferenceId, string>>;
  };
  readonly cite: {
    readonly title: string;
    readonly lead: string;
    readonly plain: (url: string) => string;
    /** Fields of the BibTeX entry. */
    readonly entry: { readonly title: string; readonly authors: string; readonly note: string };
    readonly copy: string;
    /** Name of the link to the page for teachers. */
    readonly teachers: string;
  };
}
