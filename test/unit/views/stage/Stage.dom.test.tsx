// A press that moves over the stage. A document of a test has no canvas.
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Stage } from '../../../../src/views/stage/Stage';
import { NO_ZOOM, type Zoom } from '../../../../src/views/stage/useZoom';
import { itemsOf } from './arbitraryScene';
import { COLOURS, WORDS } from './stageProps';

const nothing = () => undefined;

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Element.prototype.setPointerCapture = nothing;
});

interface Given {
  readonly zoom?: Zoom;
  readonly setZoom?: (change: (now: Zoom) => Zoom) => void;
  readonly onChoose?: (index: number) => void;
  readonly onLeave?: () => void;
}

/** A stage with items along its diagonal, from its top left corner. */
function staged({ zoom = NO_ZOOM, setZoom = nothing, onChoose = nothing, onLeave = nothing }: Given): HTMLElement {
  render(
    <Stage
      width={200}
      height={100}
      painting={{
        items: itemsOf(['different']),
        positions: Float32Array.of(10, 20, 30, 40, 50, 60, 70, 80),
        depth: null,
        caught: [false, false, false, false],
        atlases: null,
        focus: null,
        neighbours: [],
        pictureSize: 18,
        tripletSize: 34,
      }}
      colours={COLOURS}
      words={WORDS}
      zoom={zoom}
      setZoom={setZoom}
      stage={{ current: null }}
      onFocus={nothing}
      onChoose={onChoose}
      onLeave={onLeave}
      under={null}
      over={null}
    />,
  );
  return screen.getByRole('listbox');
}

/** Where the picture stands after a press has moved 30 px right and 20 px down on it. */
function dragged(zoom: Zoom): Zoom {
  let now = zoom;
  const items = staged({
    zoom,
    setZoom: (change) => {
      now = change(now);
    },
  });
  fireEvent.pointerDown(items, { button: 0, buttons: 1, clientX: 100, clientY: 50 });
  fireEvent.pointerMove(items, { buttons: 1, clientX: 130, clientY: 70 });
  fireEvent.pointerUp(items, { clientX: 130, clientY: 70 });
  return now;
}

it('a press that moves carries a magnified picture along', () => {
  expect(dragged({ k: 2, x: 5, y: 5 })).toEqual({ k: 2, x: 35, y: 25 });
});

it('unmagnified the picture stays: a press beside the handle of the ring must not carry it away', () => {
  expect(dragged(NO_ZOOM)).toBe(NO_ZOOM);
});

it('a press on an item chooses it, and one where nothing stands leaves what was chosen', () => {
  const [onChoose, onLeave] = [vi.fn(), vi.fn()];
  const items = staged({ onChoose, onLeave });
  const pressAt = (clientX: number, clientY: number) => {
    fireEvent.pointerDown(items, { button: 0, buttons: 1, clientX, clientY });
    fireEvent.pointerUp(items, { clientX, clientY });
    fireEvent.click(items, { clientX, clientY });
  };
  pressAt(51, 59);
  expect([onChoose.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 0]);
  pressAt(180, 20);
  expect([onChoose.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
});
