// What a language must provide. Typed by English, so that a language with a word missing does not compile:
// `export const zh: Words = …`.
import type { en } from './en';
import type { story } from './en/story';

export type Words = typeof en;

/** The words of the article and its figures, which come later. */
export type StoryWords = typeof story;
