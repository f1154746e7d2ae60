// The face that the reader makes with sliders: what they have moved, and the newest of its pictures.
import { useEffect, useMemo, useState } from 'react';
import type { Difficulty } from '../../../data/faces/difficulties';
import { sharedPortraitCache } from '../../../pictures/page/sharedRenderer';
import { ASK_EVERY } from '../../../session/run/liveAnswers';
import { useRunSetting } from '../../parts/hooks/useOfRun';
import { type MadePictures, makePictures } from '../making/makePictures';
import { type Feature, featurePlace, type OwnFace, ownFaceOf, strangerOf } from './features';
import { createNewest, type Newest } from './newest';

/** One picture. */
export interface OwnMade extends MadePictures {
  readonly own: OwnFace;
}

export interface OwnFaceMaker {
  /** 0 … 1. */
  readonly place: (feature: Feature) => number;
  readonly move: (feature: Feature, place: number) => void;
  /** Begins with the next stranger. */
  readonly surprise: () => void;
  /** Still of the face before until the picture of this one is there; null before the first. */
  readonly made: OwnMade | null;
}

/** Nothing is rendered before `wanted`. Null where the data are no faces. */
export function useOwnFace(difficulty: Difficulty | null, wanted: boolean): OwnFaceMaker | null {
  const seed = useRunSetting((settings) => settings.seed, 0);
  const [{ number, moved }, setOwn] = useState<{ number: number; moved: OwnFace['moved'] }>({ number: 0, moved: {} });
  const own = useMemo((): OwnFace => ({ person: strangerOf(seed, number), moved }), [seed, number, moved]);
  const made = useNewestPicture(own, wanted ? difficulty : null);
  if (!difficulty) return null;
  return {
    place: (feature) => featurePlace(own, feature, difficulty),
    move: (feature, place) => setOwn({ number, moved: { ...moved, [feature]: place } }),
    surprise: () => setOwn({ number: number + 1, moved: {} }),
    made,
  };
}

/** Null before the first picture, without a difficulty, and where nothing can be rendered. */
function useNewestPicture(own: OwnFace, difficulty: Difficulty | null): OwnMade | null {
  const [made, setMade] = useState<OwnMade | null>(null);
  const [newest, setNewest] = useState<Newest<OwnFace> | null>(null);
  useEffect(() => {
    if (!difficulty) return;
    const ended = new AbortController();
    const render = async (one: OwnFace): Promise<OwnMade> => ({
      ...(await makePictures(sharedPortraitCache(), [ownFaceOf(one, difficulty)], ended.signal)),
      own: one,
    });
    // A picture is a question to the encoder, and such are not asked more often.
    const next = createNewest(render, setMade, ASK_EVERY);
    setNewest(next);
    return () => {
      next.end();
      ended.abort();
    };
  }, [difficulty]);
  useEffect(() => newest?.wish(own), [newest, own]);
  return difficulty ? made : null;
}
