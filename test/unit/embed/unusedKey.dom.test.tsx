import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type UnusedKey, unusedKey } from '../../../src/embed/unusedKey';

afterEach(cleanup);

const ALL = ['ArrowLeft', 'ArrowUp', 'PageDown', 'Home', 'End', 'Escape', ' '];

/** What the host would be told of a key that is pressed on the part with this name. */
function told(name: string, key: string, more: KeyboardEventInit = {}): UnusedKey | null {
  let said: UnusedKey | null = null;
  const hear = (event: KeyboardEvent) => {
    said = unusedKey(event);
  };
  window.addEventListener('keydown', hear, { once: true });
  screen
    .getByLabelText(name)
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  window.removeEventListener('keydown', hear);
  return said;
}

const keysTold = (name: string, keys = ALL) => keys.filter((key) => told(name, key) !== null);

describe('a key that the figure does not use', () => {
  it('goes to the host: arrows, pages, ends, Escape and space, with Shift or without', () => {
    render(<section aria-label="words" />);
    expect(keysTold('words')).toEqual(ALL);
    expect(told('words', 'ArrowRight')).toEqual({ key: 'ArrowRight', keyCode: 39, shift: false });
    expect(told('words', ' ', { shiftKey: true })).toEqual({ key: ' ', keyCode: 32, shift: true });
  });

  it('is never a letter or a digit, nor pressed together with Ctrl, Alt or Meta', () => {
    render(<section aria-label="words" />);
    expect(keysTold('words', ['a', 'Z', '7', 'é', 'Enter', 'Tab', 'F5', 'Backspace'])).toEqual([]);
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(told('words', 'ArrowLeft', { [held]: true })).toBeNull();
  });

  it('is never one from a field', () => {
    render(
      <>
        <input aria-label="text" />
        <input aria-label="range" type="range" />
        <textarea aria-label="area" />
        <select aria-label="choice" />
      </>,
    );
    for (const name of ['text', 'range', 'area', 'choice']) expect(keysTold(name)).toEqual([]);
  });

  it('is not one that the element uses by itself', () => {
    render(
      <>
        <button type="button" aria-label="button" />
        <div role="slider" aria-label="ring" aria-valuenow={1} tabIndex={0} />
        <div role="tablist">
          <button type="button" role="tab" aria-label="tab" />
        </div>
      </>,
    );
    expect(keysTold('button')).toEqual(ALL.filter((key) => key !== ' '));
    expect(keysTold('ring')).toEqual(['Escape', ' ']);
    expect(keysTold('tab')).toEqual(['Escape']);
  });

  it('is not one that a part of the figure has used', () => {
    render(<fieldset aria-label="part" onKeyDown={(event) => event.preventDefault()} />);
    expect(keysTold('part')).toEqual([]);
  });

  it('is none while a dialog is open', () => {
    render(<dialog open aria-label="dialog" />);
    expect(keysTold('dialog')).toEqual([]);
  });
});
