// Messages between the page and the workers that render faces, besides those that all workers share.
import type { Difficulty } from '../../data/faces/difficulties';
import type { FaceItem, RenderedFaces } from '../../data/faces/facePicture';
import type { Shot } from '../../data/faces/shotFactors';
import type { Identity } from '../../data/faces/traits';

/** Any face for the eye, `size` pixels wide and high. */
export interface PortraitRequest {
  readonly identity: Identity;
  readonly shot: Shot;
  readonly size: number;
}

export type FaceRendererCommand =
  /** Items for an encoder. */
  | {
      readonly type: 'renderInputs';
      readonly requestId: number;
      readonly difficulty: Difficulty;
      readonly items: readonly FaceItem[];
    }
  /** Faces for the eye, as `renderFace` gives them. */
  | { readonly type: 'renderPortraits'; readonly requestId: number; readonly requests: readonly PortraitRequest[] };

export type FaceRendererAnswer =
  | { readonly kind: 'renderedInputs'; readonly rendered: RenderedFaces }
  | { readonly kind: 'portraits'; readonly pictures: readonly Uint8Array[] };
