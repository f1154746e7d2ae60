// The pictures of a run on faces that these settings ask for: of people as they come, or of two groups.
import { type FacePool, facePool } from '../../data/faces/facePool';
import { groupPool } from '../../data/faces/groups';
import type { Settings } from '../settings/settingsTable';

/** `whole`: all of them from the first step on; groups always are, or their shares would change on the way. */
export function facePoolOf(settings: Settings, whole: boolean): FacePool {
  const { people, itemsPerPerson } = settings;
  const trait = settings['fairness.trait'];
  return trait === 'none'
    ? facePool(people, itemsPerPerson, whole)
    : groupPool(trait, people, settings['fairness.share'], itemsPerPerson);
}
