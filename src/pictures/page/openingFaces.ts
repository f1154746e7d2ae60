// An entry of its own: renders the pictures that a run on faces begins with, while the page's code is still coming. The run
// then finds them in the cache or under way. build/earlyScript.js loads it where the address asks for such a run.
import { USUAL_DIFFICULTY } from '../../data/faces/difficulties';
import { openingItems } from '../../data/faces/facePool';
import { inputCacheOf } from './faceInputCache';
import { sharedFaceRenderer } from './sharedRenderer';

const { signal } = new AbortController();
// Where nothing can be rendered, the run asks again, and says why.
inputCacheOf(USUAL_DIFFICULTY)
  .fill(openingItems(), sharedFaceRenderer(), signal, () => {})
  .catch(() => {});
