// A document of a test has no layout: which part is brought into view is told by the part itself.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findNamed, showNamed } from '../../../src/article/place/namedControl';

let shown: Element[] = [];
const chapter = () => document.querySelector('.chapter') as HTMLElement;

beforeEach(() => {
  shown = [];
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
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
  vi.unstubAllGlobals();
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

it('a choice or a tab that a text names is chosen too, and a switch by itself is left to the reader', () => {
  chapter().insertAdjacentHTML(
    'beforeend',
    `<fieldset><button aria-pressed="true">1 Judge</button><button id="push" aria-pressed="false">2 Push</button></fieldset>
     <div role="tablist"><button id="tab" role="tab" aria-selected="false">Mistakes</button></div>
     <div><button id="switch" aria-pressed="false">Make me the anchor</button></div>`,
  );
  const pressed: string[] = [];
  chapter().addEventListener('click', ({ target }) => pressed.push((target as Element).id));
  for (const name of ['2 Push', 'Mistakes', 'Make me the anchor', '1 Judge']) showNamed(chapter(), name);
  expect(pressed).toEqual(['push', 'tab']);
});

it('a choice has the focus also where choosing it makes its row anew', async () => {
  const row = (push: boolean) =>
    `<fieldset><button aria-pressed="${!push}">1 Judge</button><button aria-pressed="${push}">2 Push</button></fieldset>`;
  chapter().insertAdjacentHTML('beforeend', row(false));
  chapter().addEventListener('click', () => {
    for (const old of chapter().querySelectorAll('fieldset')) old.outerHTML = row(true);
  });
  showNamed(chapter(), '2 Push');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('2 Push'));
});

it('what stands in a choice that the text names before is shown when that has been chosen', async () => {
  chapter().insertAdjacentHTML(
    'beforeend',
    '<fieldset><button aria-pressed="true">1 Judge</button><button id="push" aria-pressed="false">2 Push</button></fieldset>',
  );
  document.getElementById('push')?.addEventListener('click', () => {
    chapter().insertAdjacentHTML('beforeend', '<button id="task">Set it up</button>');
  });
  showNamed(chapter(), 'Set it up', ['2 Push']);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('task'));
});

it('of several with one name it is the one that the text speaks of', () => {
  chapter().insertAdjacentHTML(
    'beforeend',
    '<button id="b">Make me the anchor</button><button id="you" data-spoken-of="true">Make me the anchor</button>',
  );
  expect(findNamed(chapter(), 'Make me the anchor')?.id).toBe('you');
});
