// The script of the embed code, run in a page as a teacher pastes it.
import { afterEach, expect, test } from 'vitest';
import { embedCode } from '../../../../src/session/settings/embedCode';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

afterEach(() => document.body.replaceChildren());

/** A host page with the code in it, and how its frame speaks to it. */
function host() {
  document.body.innerHTML = embedCode('https://a.example/', 'lab', DEFAULTS, 500).replace(/src="[^"]*"/, '');
  const [frame, script] = [document.querySelector('iframe'), document.querySelector('script')];
  if (!frame || !script) throw new Error('the code has a frame and a script');
  // As with a second figure on the page.
  for (let pasted = 0; pasted < 2; pasted++) new Function(script.textContent ?? '')();
  const say = (data: unknown, source: unknown = frame.contentWindow) =>
    window.dispatchEvent(new MessageEvent('message', { data, source: source as Window }));
  return { frame, say };
}

test('the frame gets the height that its figure tells, and no other window’s', () => {
  const { frame, say } = host();
  say({ app: 'triplet-lab', version: 1, type: 'resize', height: 640 });
  expect(frame.height).toBe('640');
  say({ app: 'triplet-lab', version: 1, type: 'resize', height: 10 }, window);
  say({ app: 'other', type: 'resize', height: 10 });
  say(null);
  expect(frame.height).toBe('640');
});

test('a key that the figure has no use for is pressed on the page', () => {
  const { say } = host();
  const pressed: [string, number, boolean][] = [];
  const hear = ({ key, keyCode, shiftKey }: KeyboardEvent) => pressed.push([key, keyCode, shiftKey]);
  document.addEventListener('keydown', hear);
  say({ app: 'triplet-lab', version: 1, type: 'key', key: 'ArrowRight', keyCode: 39, shift: false });
  say({ app: 'triplet-lab', version: 1, type: 'key', key: ' ', keyCode: 32, shift: true });
  document.removeEventListener('keydown', hear);
  expect(pressed).toEqual([
    ['ArrowRight', 39, false],
    [' ', 32, true],
  ]);
});

test('runs where there is no window, as where a site is made from components', () => {
  const code = /<script>(.*)<\/script>/s.exec(embedCode('https://a.example/', 'lab', DEFAULTS, 500))?.[1] ?? '';
  expect(() => new Function('globalThis', code)({})).not.toThrow();
});
