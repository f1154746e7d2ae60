// What crosses between the page and the workers that render faces, apart from what all workers share.
import type { Difficulty } from '../../data/faces/difficulties';
import type { Photo, RenderedFaces } from '../../data/faces/facePicture';
import type { Shot } from '../../data/faces/shotFactors';
import type { Identity } from '../../data/faces/traits';

/** Any face at all, `size` pixels wide and high. */
export interface Portrait {
  readonly identity: Identity;
  readonly shot: Shot;
  readonly size: number;
}

export type FaceRendererCommand =
  /** Pictures for an encoder. */
  | {
      readonly type: 'renderInputs';
      readonly requestId: number;
      readonly difficulty: Difficulty;
      readonly photos: readonly Photo[];
    }
  /** Pictures for the eye, as `renderFace` gives them. */
  | { readonly type: 'renderPortraits'; readonly requestId: number; readonly portraits: readonly Portrait[] };

export type FaceRendererAnswer =
  | { readonly kind: 'renderedInputs'; readonly rendered: RenderedFaces }
  | { readonly kind: 'portraits'; readonly pictures: readonly Uint8Array[] };
