// The element in a page of React, which writes what it is given as attributes, and what the element has as properties.
import { render } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { TripletLabElement } from '../../../src/containers/elementApi';
import { IN_ADDRESS } from '../../../src/containers/frameAddress';
import { settingAttributes } from '../../../src/containers/settingAttributes';
import { tripletLabElement } from '../../../src/containers/tripletLab';
import { DEFAULTS, SETTING_NAMES } from '../../../src/session/settings/settingsTable';

const TAG = 'triplet-lab-in-react';
const tag = (props: object) => createElement(TAG, { figure: 'lab', ...props });

beforeAll(() => customElements.define(TAG, tripletLabElement(DEFAULTS, 'https://example.org/lab/')));
afterEach(() => {
  vi.restoreAllMocks();
});

/** The element, with a frame that has answered that it is ready, and the orders that it was given since. */
async function opened(props: object) {
  // The document of the tests loads no frames, and complains of each that it gets.
  const append = vi.spyOn(ShadowRoot.prototype, 'append').mockImplementation(() => {});
  const view = render(tag(props));
  const element = view.container.querySelector(TAG) as TripletLabElement;
  const frame = append.mock.lastCall?.[0] as HTMLIFrameElement;
  const orders: Record<string, unknown>[] = [];
  const inside = {
    postMessage(order: Record<string, unknown>) {
      if (order.type !== 'subscribe') orders.push(order);
    },
  };
  vi.spyOn(frame, 'contentWindow', 'get').mockReturnValue(inside as unknown as Window);
  const say = (message: object) => {
    const data = { app: 'triplet-lab', version: 1, ...message };
    window.dispatchEvent(Object.assign(new MessageEvent('message', { data }), { source: inside }));
  };
  return { ...view, element, frame, orders, say };
}

it('has what it is given as attributes, and hears of a change', async () => {
  const onStep = vi.fn();
  const { element, frame, orders, say, rerender } = await opened({ margin: 0.5, preset: 'collapse', onstep: onStep });
  expect(frame.src).toBe('https://example.org/lab/?figure=lab#preset=collapse&margin=0.5');
  say({ type: 'ready', settings: { ...DEFAULTS, margin: 0.5 } });
  await element.ready;
  rerender(tag({ margin: 0.7, preset: 'collapse', onstep: onStep }));
  await vi.waitFor(() => expect(orders).toMatchObject([{ type: 'set', settings: { margin: 0.7 } }]));
  say({ type: 'state', step: 3, settings: { ...DEFAULTS, margin: 0.7 } });
  expect(onStep).toHaveBeenCalledOnce();
  expect(onStep.mock.calls[0][0].detail).toMatchObject({ step: 3 });
});

it('keeps its methods whatever it is given', async () => {
  const { element, orders, say } = await opened({ preset: 'collapse', margin: 0.2, title: 'A lab', lang: 'en' });
  say({ type: 'ready', settings: DEFAULTS });
  const chosen = element.choosePreset('toppers');
  await vi.waitFor(() => expect(orders).toMatchObject([{ type: 'preset', preset: 'toppers' }]));
  say({ type: 'state', step: 0, settings: DEFAULTS, id: orders[0].id });
  expect(await chosen).toMatchObject({ type: 'state' });
});

it('takes each setting and each other attribute of its as React gives it', async () => {
  const { attributeOf } = settingAttributes(DEFAULTS);
  const names = [...SETTING_NAMES.map((name) => attributeOf(name, null)), ...IN_ADDRESS, 'link', 'height', 'theme'];
  for (const name of new Set(names)) {
    const { element, unmount } = await opened({ [name]: '1' });
    expect(element.getAttribute(name), name).toBe('1');
    unmount();
    vi.restoreAllMocks();
  }
  const { element } = await opened({ 'data-note': 'kept' });
  expect(element.dataset.note).toBe('kept');
});
