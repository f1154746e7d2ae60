// Which of the figures that a chapter asks for the page has.
import { FIGURES, type FigureId } from '../session/page/query';
import type { ChapterPlan, WantedFigure } from './chapters/chapter';

export function figureOf({ figures }: ChapterPlan): FigureId | null {
  for (const wanted of figures) {
    const there = onPage(wanted);
    if (there) return there;
  }
  return null;
}

export function besideOf({ beside }: ChapterPlan): FigureId | null {
  return beside ? onPage(beside) : null;
}

function onPage(wanted: WantedFigure): FigureId | null {
  return FIGURES.find((id) => id === wanted) ?? null;
}
