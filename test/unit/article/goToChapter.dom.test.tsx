// A document of a test has no layout: where the chapter lies and how far the page is scrolled are told here.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { headingId, sectionId } from '../../../src/article/place/chapterAddress';
import { goToChapter } from '../../../src/article/place/goToChapter';

let end = () => {};
let layOut = () => {};
let chapterAt = 0;
let trainAt = 0;
let scrolls = 0;

beforeEach(() => {
  chapterAt = 4000;
  scrolls = 0;
  trainAt = 2000;
  document.body.innerHTML = `<section id="${sectionId('train')}"></section><section id="${sectionId('mining')}"><h2 id="${headingId('mining')}" tabindex="-1">Which</h2></section>`;
  const section = document.getElementById(sectionId('mining')) as HTMLElement;
  const train = document.getElementById(sectionId('train')) as HTMLElement;
  train.getBoundingClientRect = () => new DOMRect(0, trainAt - window.scrollY, 800, 1000);
  section.getBoundingClientRect = () => new DOMRect(0, chapterAt - window.scrollY, 800, 1000);
  section.scrollIntoView = () => {
    scrolls += 1;
    window.scrollY = chapterAt;
  };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        layOut = callback;
      }
      observe() {}
      disconnect() {
        layOut = () => {};
      }
    },
  );
  window.scrollY = 0;
});

afterEach(() => {
  end();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

test('a chapter stays in view while figures above it grow', () => {
  end = goToChapter('mining');
  chapterAt += 600;
  layOut();
  expect(window.scrollY).toBe(4600);
});

test('a chapter stays in view also where figures above it come late, as on a busy machine', () => {
  vi.useFakeTimers();
  end = goToChapter('mining');
  for (let seconds = 2; seconds <= 32; seconds += 10) {
    vi.advanceTimersByTime(10_000);
    chapterAt += 400;
    layOut();
  }
  vi.useRealTimers();
  expect(window.scrollY).toBe(5600);
});

test('a reader who has touched the page is left alone by what comes later', () => {
  end = goToChapter('mining');
  window.dispatchEvent(new Event('touchstart'));
  chapterAt += 600;
  layOut();
  expect(window.scrollY).toBe(4000);
});

test('a link to another chapter ends the stay at the last one, also where no key or pointer has followed it', () => {
  const observers: Array<() => void> = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(readonly callback: () => void) {
        observers.push(callback);
      }
      observe() {}
      disconnect() {
        observers.splice(observers.indexOf(this.callback), 1);
      }
    },
  );
  goToChapter('mining');
  end = goToChapter('mining');
  expect(observers).toHaveLength(1);
});

test('a chapter that the browser itself keeps in view is not taken for a reader who scrolls', () => {
  end = goToChapter('mining');
  chapterAt += 600;
  window.scrollY += 600;
  window.dispatchEvent(new Event('scroll'));
  chapterAt += 300;
  layOut();
  expect(window.scrollY).toBe(4900);
});

test('a browser that keeps another place in view than the chapter is not taken for a reader either', () => {
  end = goToChapter('mining');
  chapterAt += 600;
  window.scrollY += 250;
  window.dispatchEvent(new Event('scroll'));
  layOut();
  expect(window.scrollY).toBe(4600);
});

test('a browser that scrolls along with a part that shrinks, while another grows by more, is not taken for a reader', () => {
  end = goToChapter('mining');
  trainAt -= 60;
  chapterAt += 400 - 60;
  window.scrollY -= 60;
  window.dispatchEvent(new Event('scroll'));
  layOut();
  expect(window.scrollY).toBe(4340);
});

test('a reader who scrolls away by the scrollbar while figures above grow is not taken back', () => {
  end = goToChapter('mining');
  chapterAt += 600;
  window.scrollY = 0;
  window.dispatchEvent(new Event('scroll'));
  layOut();
  expect(window.scrollY).toBe(0);
  expect(scrolls).toBe(1);
});
