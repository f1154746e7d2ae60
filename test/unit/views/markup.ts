// Renders a view to a string and reads numbers back from it.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export function markupOf(view: ReactElement): string {
  return renderToStaticMarkup(view);
}

/** All elements (opening tags) whose class list holds `className`. */
export function elementsOf(markup: string, className: string): string[] {
  return [...markup.matchAll(/<[a-z]+\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => textAttribute(tag, 'class').split(' ').includes(className));
}

export function textAttribute(tag: string, name: string): string {
  return tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';
}

export function numberAttribute(tag: string, name: string): number {
  return Number.parseFloat(textAttribute(tag, name) || 'NaN');
}

/** The points of an SVG path of M and L alone, in subpaths. */
export function pathPoints(tag: string): [number, number][][] {
  return textAttribute(tag, 'd')
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number) as [number, number]),
    );
}

/** Words that must never reach the screen. */
export const UNSPEAKABLE = /NaN|Infinity|undefined|null/;
