import { describe, expect, it } from 'vitest';
import { itemFace } from '../../../../../src/data/faces/face';
import { faceInput } from '../../../../../src/data/faces/faceInput';
import { FACE_SIZE } from '../../../../../src/data/faces/facePicture';
import { faceItemsOf, facePool } from '../../../../../src/data/faces/facePool';
import { identityOf } from '../../../../../src/data/faces/people';
import { renderFaces } from '../../../../../src/data/faces/renderFaces';
import { renderFace } from '../../../../../src/data/faces/rendering/renderFace';
import { REST_SHOT } from '../../../../../src/data/faces/shots';
import { TRAIT_NAMES, TRAITS } from '../../../../../src/data/faces/traits';
import { makePictures } from '../../../../../src/figures/oneshot/making/makePictures';
import {
  FEATURES,
  type Feature,
  featurePlace,
  type OwnFace,
  ownFaceOf,
  strangerOf,
} from '../../../../../src/figures/oneshot/own/features';
import { createPortraitCache } from '../../../../../src/pictures/page/portraitCache';

const PERSON = strangerOf(7, 0);
const START: OwnFace = { person: PERSON, moved: {} };
const WAITS = new AbortController().signal;
const newCache = () =>
  createPortraitCache(async (requests) => requests.map((one) => renderFace(one.identity, one.shot, one.size)));

describe('a face made with sliders', () => {
  it('begins as the stranger is', () => {
    const { identity, shot } = ownFaceOf(START, 'snapshot');
    expect(identity).toEqual(identityOf(PERSON, 'snapshot'));
    expect(shot).toEqual(REST_SHOT);
  });

  it('stays the same when every slider is put where it stands', () => {
    for (const feature of FEATURES) {
      const moved = { [feature]: featurePlace(START, feature, 'snapshot') };
      const { identity, shot } = ownFaceOf({ person: PERSON, moved }, 'snapshot');
      for (const trait of TRAIT_NAMES) {
        expect(identity[trait], `${feature}: ${trait}`).toBeCloseTo(identityOf(PERSON, 'snapshot')[trait], 12);
      }
      expect(shot.smile).toBeCloseTo(REST_SHOT.smile, 12);
    }
  });

  it('changes with each slider, in what it is named after alone, and reaches both ends', () => {
    const CHANGED: Readonly<Record<Feature, readonly string[]>> = {
      faceWidth: ['headWidth', 'jawWidth'],
      eyesApart: ['eyeSpacing'],
      noseWidth: ['noseBridge', 'noseTip', 'noseWidth'],
      hairLength: ['hairLength'],
      hairColour: ['hairLightness'],
      skinColour: ['skinTone'],
      smile: [],
    };
    for (const feature of FEATURES) {
      const [least, most] = [0, 1].map((place) =>
        ownFaceOf({ person: PERSON, moved: { [feature]: place } }, 'snapshot'),
      );
      const differ = TRAIT_NAMES.filter((trait) => least.identity[trait] !== most.identity[trait]);
      expect([...differ].sort(), feature).toEqual(CHANGED[feature]);
      for (const trait of differ) {
        expect(least.identity[trait]).toBeCloseTo(TRAITS[trait].from, 12);
        expect(most.identity[trait]).toBeCloseTo(TRAITS[trait].to, 12);
      }
      expect(most.shot.smile - least.shot.smile).toBeCloseTo(feature === 'smile' ? 1.6 : 0, 12);
    }
  });

  it('shows every slider in the picture that the encoder gets', () => {
    for (const feature of FEATURES) {
      const [least, most] = [0, 1].map((place) => {
        const { identity, shot } = ownFaceOf({ person: PERSON, moved: { [feature]: place } }, 'snapshot');
        return faceInput(renderFace(identity, shot, FACE_SIZE));
      });
      const squares = least.map((x, i) => (x - most[i]) ** 2);
      // The inputs' own deviation is about 1; a smile is the least of the changes.
      expect(Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length), feature).toBeGreaterThan(0.05);
    }
  });

  it('begins with somebody who is in no data set, the same for the same seed, and another with each surprise', () => {
    const inData = new Set(facePool(400, 40).items.map(({ person }) => person));
    const drawn = [0, 1, 2, 3].map((number) => strangerOf(7, number));
    expect(drawn.filter((person) => inData.has(person))).toEqual([]);
    expect(new Set([...drawn, strangerOf(8, 0)]).size).toBe(5);
    expect([0, 1, 2, 3].map((number) => strangerOf(7, number))).toEqual(drawn);
  });

  it('has hair to change, whatever the seed', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { hairTop, greyness } = identityOf(strangerOf(seed, 0), 'snapshot');
      expect(hairTop).toBeGreaterThan(0);
      expect(greyness).toBeLessThan(0.5);
    }
  });
});

describe('made pictures', () => {
  it('become the inputs that a data set has of the same faces, bit for bit', async () => {
    const items = faceItemsOf(10_000, 2, 1);
    const faces = items.map((item) => itemFace(item, 'street'));
    const { inputs } = await makePictures(newCache(), faces, WAITS);
    expect(inputs).toEqual(renderFaces(items, 'street').inputs);
  });

  it('are the same for the same sliders', async () => {
    const moved = { hairLength: 0.9, smile: 0.2 };
    const [first, again] = await Promise.all(
      [newCache(), newCache()].map((cache) =>
        makePictures(cache, [ownFaceOf({ person: PERSON, moved: { ...moved } }, 'snapshot')], WAITS),
      ),
    );
    expect(again).toEqual(first);
  });
});
