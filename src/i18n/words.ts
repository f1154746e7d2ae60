// What a language must provide. Typed by English, so that a language with a word missing does not compile:
// `export const zh: Words = …`.
import type { en } from './en';
import type { faceStory } from './en/faceStory';
import type { figureWords } from './en/figureWords';
import type { homework } from './en/homework/homework';
import type { teacher } from './en/homework/teacher';
import type { linkMaker } from './en/linkMaker';
import type { own } from './en/own';
import type { story } from './en/story';

export type Words = typeof en;

/** The words of the article and its figures, which come later. */
export type StoryWords = typeof story;

/** The words of controls and of what a run comes to, which figures outside the opening have. */
export type FigureWords = typeof figureWords;

/** The words of the figures about faces, and those of the reader's own data: each comes with the first who needs it. */
export type FaceWords = typeof faceStory;
export type OwnWords = typeof own;

/** The words of the dialog that makes links. */
export type LinkMakerWords = typeof linkMaker;

/** The words of cards and assignments that come by the address. */
export type HomeworkWords = typeof homework;
/** Those of the page for teachers. */
export type TeacherWords = typeof teacher;

/** What is fetched together. */
export interface Namespaces {
  readonly story: StoryWords;
  readonly figures: FigureWords;
  readonly faces: FaceWords;
  readonly own: { readonly own: OwnWords };
  readonly linkMaker: { readonly linkMaker: LinkMakerWords };
  readonly homework: { readonly homework: HomeworkWords };
  readonly teacher: { readonly teacher: TeacherWords };
}
export type Namespace = keyof Namespaces;
