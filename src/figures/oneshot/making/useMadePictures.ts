// What is asked about made pictures: the strip of the one question, the reader's own face of the other, and where the encoder
// puts them beside the shelf.
import { useMemo } from 'react';
import type { Picture } from '../../../data/picture';
import { type Naming, namingsOf } from '../measure';
import { type OwnFaceMaker, type OwnMade, useOwnFace } from '../own/useOwnFace';
import type { Asked } from '../Questions';
import type { OneShot } from '../useOneShot';
import type { MadePictures } from './makePictures';
import { type Answer, useAnswer } from './useAnswer';
import { type Bench, useBench } from './useBench';
import { type Enrolments, useEnrolments } from './useEnrolments';
import { type Search, useFailing } from './useFailing';

/** The reader's own face on screen. */
export interface OwnLook {
  readonly maker: OwnFaceMaker;
  /** Null until it is rendered. */
  readonly picture: Picture | null;
  /** Null until the encoder has said where the picture stands. */
  readonly naming: Naming | null;
  /** Puts the picture on screen on the shelf, in place of one put there before; null while there is none. */
  readonly enrol: (() => void) | null;
  /** Null while none is on the shelf. */
  readonly takeOff: (() => void) | null;
}

export interface MadeLook {
  readonly bench: Bench;
  /** Of the strip's pictures, in order; null until they are known. */
  readonly namings: readonly Naming[] | null;
  /** While somebody to begin with is looked for. */
  readonly search: Search | null;
}

export interface MadeQuestions {
  /** The last about made pictures; null without any. */
  readonly answer: Answer<MadePictures> | null;
  /** Null where the data are no faces, or something else is asked. */
  readonly strip: MadeLook | null;
  readonly own: OwnLook | null;
}

/** What is asked about where nothing is made, but a made face stands on the shelf. */
const NO_PICTURES: MadePictures = { pictures: [], inputs: new Float32Array() };

export function useMadePictures(oneShot: OneShot, asked: Asked, threshold: number): MadeQuestions {
  const enrolments = useEnrolments(oneShot.round);
  const failing = useFailing(oneShot, asked === 'fails', threshold);
  const bench = useBench(oneShot, failing.place, enrolments);
  const maker = useOwnFace(oneShot.data.faceItems?.difficulty ?? null, asked === 'own');
  const shelved = enrolments.all.length > 0 ? NO_PICTURES : null;
  const answer = useAnswer<MadePictures>(oneShot, maker?.made ?? bench?.made ?? shelved, enrolments.all);
  const namings = useMemo(() => answer && namingsOf(answer.shelf, answer.strip, answer.dimensions), [answer]);
  const ofStrip = bench?.ready && answer?.asked === bench.made ? namings : null;
  return {
    answer,
    strip: asked === 'fails' && bench ? { bench, namings: ofStrip, search: failing.search } : null,
    own: asked === 'own' && maker ? ownLook(maker, answer?.asked ?? null, namings, enrolments) : null,
  };
}

/** The picture on screen is the one that was answered about. */
function ownLook(
  maker: OwnFaceMaker,
  answered: MadePictures | null,
  namings: readonly Naming[] | null,
  { own, setOwn }: Enrolments,
): OwnLook {
  const ofOwn = answered && 'own' in answered ? (answered as OwnMade) : null;
  const made = ofOwn ?? maker.made;
  return {
    maker,
    picture: made?.pictures[0] ?? null,
    naming: (ofOwn && namings?.[0]) ?? null,
    enrol: made && (() => setOwn({ input: made.inputs, picture: made.pictures[0] })),
    takeOff: own && (() => setOwn(null)),
  };
}
