import { describe, expect, it } from 'vitest';
import {
  commonOf,
  jobOf,
  jobsOf,
  morePlace,
  placeOfJob,
  placesOf,
  seedsOf,
  settingsOfJob,
} from '../../../../src/session/fairness/fairnessPlan';
import { presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

const common = commonOf(presetSettings('ninety-ten'));

describe('the runs that the figure takes', () => {
  it('are three shares with three seeds, so that there soon is one of each share', () => {
    const jobs = jobsOf(common, placesOf(common));
    expect(jobs.map((job) => [placeOfJob(job), job.seed])).toEqual(
      [7, 1, 2].flatMap((seed) => ['90:10', '50:50', '10:90'].map((place) => [place, seed])),
    );
  });

  it('have three seeds of which none is another, whatever the first is', () => {
    expect(seedsOf({ ...common, seed: 1 })).toEqual([1, 2, 3]);
    expect(seedsOf({ ...common, seed: 2 })).toEqual([2, 1, 3]);
  });

  it('have a place for the share that the reader has chosen, once', () => {
    expect(placesOf({ ...common, share: 70 }).map(({ key }) => key)).toEqual(['90:10', '70:30', '50:50', '10:90']);
  });

  it('leave nobody out where B becomes as many as A', () => {
    expect(morePlace(common)).toMatchObject({ a: 90, b: 90, people: 180 });
    expect(morePlace({ ...common, people: 400 })).toMatchObject({ a: 200, b: 200 });
  });

  it('are known again by their settings, and the preset is the first of them', () => {
    const [first] = jobsOf(common, placesOf(common));
    expect(jobOf(presetSettings('ninety-ten'), first.steps)).toEqual(first);
    for (const job of jobsOf(common, placesOf(common)))
      expect(jobOf(settingsOfJob(job, DEFAULTS), job.steps)).toEqual(job);
    expect(jobOf({ ...presetSettings('ninety-ten'), margin: 0.5 }, first.steps)).toBeNull();
    expect(jobOf(presetSettings('faces'), first.steps)).toBeNull();
  });

  it('divide people by age where the settings name no groups', () => {
    expect(commonOf(DEFAULTS)).toMatchObject({ trait: 'age', share: 50, people: 100, itemsPerPerson: 10 });
  });
});
