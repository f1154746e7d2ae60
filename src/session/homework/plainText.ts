// Texts that strangers write for the page: plain, visible, of a few lines at most. Markup in them is text like any other.
import { visibleText } from '../../data/own/visibleText';

/** As it is shown: each line as the names of files are made visible, no empty lines at its ends, none twice between. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map(visibleText)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');
}

/** On one line. */
export function plainLine(text: string): string {
  return visibleText(text.replaceAll('\n', ' '));
}

export function isPlain(text: string, least: number, most: number): boolean {
  return text.length >= least && text.length <= most && plainText(text) === text;
}

export function isPlainLine(text: string, least: number, most: number): boolean {
  return isPlain(text, least, most) && !text.includes('\n');
}
