// Faces as a run on the page has them, without a worker: rendered once each, and only those that the run gets to.
import type { DataSet } from '../../src/data/dataSet';
import type { Difficulty } from '../../src/data/faces/difficulties';
import { FACE_BYTES, FACE_INPUT, type FaceItem, type RenderedFaces } from '../../src/data/faces/facePicture';
import { createFaces } from '../../src/data/faces/faces';
import { renderFaces } from '../../src/data/faces/renderFaces';
import { facePoolOf } from '../../src/session/data/facePoolOf';
import type { Settings } from '../../src/session/settings/settingsTable';

/** By difficulty, person and number of the picture. */
const rendered = new Map<string, RenderedFaces>();

/**
 * The pictures that a run of `steps` steps (at least 1) draws from, and all strangers. `whole`: all pictures from the first step
 * on, as in the chart of scale; otherwise the pool grows at the steps at which it does on the page.
 */
export function facesFor(settings: Settings, steps: number, whole: boolean): DataSet {
  const { difficulty } = settings;
  const pool = facePoolOf(settings, whole);
  const reached = pool.stages.filter(({ step }) => step < steps);
  const count = reached[reached.length - 1].items;
  return createFaces(pool, difficulty, picturesOf(pool.items.slice(0, count), difficulty));
}

function picturesOf(items: readonly FaceItem[], difficulty: Difficulty): RenderedFaces {
  const bytes = new Uint8Array(items.length * FACE_BYTES);
  const inputs = new Float32Array(items.length * FACE_INPUT);
  items.forEach((item, place) => {
    const key = `${difficulty} ${item.person} ${item.item}`;
    const face = rendered.get(key) ?? renderFaces([item], difficulty);
    rendered.set(key, face);
    bytes.set(face.bytes, place * FACE_BYTES);
    inputs.set(face.inputs, place * FACE_INPUT);
  });
  return { bytes, inputs };
}
