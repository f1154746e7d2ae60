// One finger on the screen. Playwright can only tap; drags go to the browser as its own touch events.
import type { Page } from '@playwright/test';

export interface FingerPlace {
  readonly x: number;
  readonly y: number;
}

export interface Finger {
  down(place: FingerPlace): Promise<unknown>;
  move(place: FingerPlace): Promise<unknown>;
  up(): Promise<unknown>;
  /** Down, along a straight line in eight moves, and up. */
  swipe(from: FingerPlace, to: FingerPlace): Promise<void>;
}

const MOVES = 8;

/** The page must be one that has touch. */
export async function touch(page: Page): Promise<Finger> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: FingerPlace[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (place) => send('touchStart', place),
    move: (place) => send('touchMove', place),
    up: () => send('touchEnd'),
    async swipe(from, to) {
      await send('touchStart', from);
      for (let i = 1; i <= MOVES; i++) {
        const along = i / MOVES;
        await send('touchMove', { x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) });
      }
      await send('touchEnd');
    },
  };
}
