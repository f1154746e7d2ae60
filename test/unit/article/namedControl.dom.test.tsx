// A document of a test has no layout: which part is brought into view is told by the part itself.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findNamed, showNamed } from '../../../src/article/place/namedControl';

let shown: Element[] = [];
const chapter = () => document.querySelector('.chapter') as HTMLElement;

beforeEach(() => {
  shown = [];
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this);
  };
  document.body.innerHTML = `
    <button id="elsewhere">Play</button>
    <section class="chapter">
      <div class="chapter-text"><p>Press “<a href="?">Play</a>”.</p></div>
      <div class="chapter-figure"><svg><text>Loss</text></svg></div>
      <div class="chapter-aside">
        <button id="play"><span aria-hidden="true">►</span> Play</button>
        <button id="step" aria-label="One step"></button>
      </div>
    </section>`;
});

afterEach(() => {
  document.body.innerHTML = '';
});

it('a control that a text names is brought into view and gets the focus, wherever in its chapter it stands', () => {
  showNamed(chapter(), 'Play');
  expect(shown.map(({ id }) => id)).toEqual(['play']);
  expect(document.activeElement?.id).toBe('play');
});

it('it is found by the name that is heard of it, and a chart by its title', () => {
  expect(findNamed(chapter(), 'One step')?.id).toBe('step');
  expect(findNamed(chapter(), 'Loss')?.tagName).toBe('text');
});

it('where it is not there now, the figure is brought into view', () => {
  showNamed(chapter(), 'Set it up');
  expect(shown.map(({ className }) => className)).toEqual(['chapter-figure']);
});
