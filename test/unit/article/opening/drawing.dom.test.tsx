// A drawn digit: as the encoder gets it, and where it lands.
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { drawingOf, drawingOfInk } from '../../../../src/article/opening/draw/drawing';
import { landingOf } from '../../../../src/article/opening/draw/neighbours';
import { READY_STROKES } from '../../../../src/article/opening/draw/readyStrokes';
import { PLACE_SIZE } from '../../../../src/core/projection/place';
import { liveExperiment } from '../../component/liveExperiment';

const FRAMED = 32;

it('a digit with the pixels of one of the data is the same input, and lands where that one stands', async () => {
  const experiment = await liveExperiment({ dataset: 'digits' });
  const { data, frame } = experiment.run.getState();
  if (!data || !frame) throw new Error('the run has not begun');
  const item = frame.probes[7];
  const picture = data.picture(item);
  if (picture.kind !== 'grey') throw new Error('a digit is a drawing');
  const edge = (FRAMED - picture.width) / 2;
  const ink = new Uint8Array(FRAMED * FRAMED);
  for (let row = 0; row < picture.height; row++) {
    ink.set(picture.bytes.subarray(row * picture.width, (row + 1) * picture.width), (row + edge) * FRAMED + edge);
  }
  const { input } = drawingOfInk(ink);
  const own = data.inputs.subarray(item * input.length, (item + 1) * input.length);
  expect(input).toEqual(own.slice());

  experiment.setGuests(input);
  experiment.grantFrame();
  await waitFor(() => expect(experiment.run.getState().frame?.guestPlaces).toHaveLength(PLACE_SIZE));
  const after = experiment.run.getState().frame;
  if (!after) throw new Error('the frame is gone');
  after.guestPlaces.forEach((value, column) => {
    expect(value).toBeCloseTo(after.places[7 * PLACE_SIZE + column], 5);
  });
  const landing = landingOf(after, data.labels);
  expect(landing?.distance).toBeCloseTo(after.places[7 * PLACE_SIZE + 3], 5);
  // It is its own nearest neighbour.
  expect(landing?.neighbours.map(({ label }) => label)).toContain(data.labels[item]);
  expect(landing?.neighbours.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  experiment.dispose();
});

it('no strokes are no drawing', () => {
  expect(drawingOf([])).toBeNull();
});

it.each(Object.keys(READY_STROKES))(
  'the ready %s is a picture with ink in its middle and none at its edge',
  (digit) => {
    const drawing = drawingOf(READY_STROKES[digit]);
    const { bytes, width } = drawing?.picture ?? { bytes: new Uint8Array(), width: 0 };
    const at = (x: number, y: number) => bytes[y * width + x];
    expect(bytes.some((grey) => grey > 200)).toBe(true);
    for (let i = 0; i < width; i++) {
      expect([at(i, 0), at(0, i), at(i, width - 1), at(width - 1, i)]).toEqual([0, 0, 0, 0]);
    }
  },
);
