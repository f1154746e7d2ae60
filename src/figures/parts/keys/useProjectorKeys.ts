// The keys of who stands at a projector: space plays and pauses, → takes a step, R starts again from the same start. They press the
// figure's own buttons, so that whatever is hidden, or cannot be pressed now, has no key either. They count with the focus in the
// figure, and in full screen wherever it is; never from a field, nor from a control that uses the key.
import { type RefObject, useEffect } from 'react';
import { scrolls, usesKey } from './usedBy';

/** As `aria-keyshortcuts` names them. */
export const SHORTCUTS = { play: 'Space', step: 'ArrowRight', again: 'R' } as const;

const NAMES: Readonly<Record<string, string>> = {
  ' ': SHORTCUTS.play,
  ArrowRight: SHORTCUTS.step,
  r: SHORTCUTS.again,
  R: SHORTCUTS.again,
};

export function useProjectorKeys(figure: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const button = figure.current && buttonFor(event, figure.current);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    // What is nearer to the focus has heard the key before.
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [figure]);
}

function buttonFor(event: KeyboardEvent, figure: HTMLElement): HTMLElement | null {
  const { key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat } = event;
  const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  if (!name || defaultPrevented || isComposing || altKey || ctrlKey || metaKey || shiftKey) return null;
  if (repeat && name !== SHORTCUTS.step) return null;
  const element = target instanceof Element ? target : null;
  const whole = document.fullscreenElement;
  if (!element || !(figure.contains(element) || whole?.contains(figure))) return null;
  if (document.querySelector('dialog[open]') || usesKey(element, key)) return null;
  if (key !== 'r' && key !== 'R' && scrolls(element, whole ?? figure)) return null;
  return figure.querySelector<HTMLElement>(`[aria-keyshortcuts="${name}"]:not(:disabled)`);
}
