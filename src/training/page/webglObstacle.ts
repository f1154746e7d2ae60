// Why WebGL was asked for or tried for a run and does not train it, as a notice: one code for each cause, so that none is taken for another.
import type { CodedError } from '../../core/codedError';
import type { GpuProbe } from '../../engines/webgl/gpuProbe';

/**
 * - `webgl-missing`: the browser offers no WebGL 2. `webgl-half-float`: the GPU does not keep 32-bit numbers.
 * - `webgl-not-started`: there is WebGL 2, and the backend could not be set up on it.
 * - `webgl-differs`: a step of the self-test was not that of the reference, by `difference`; `webgl-not-finite`: it gave a
 *   number that is not finite.
 * - `webgl-lost`: the context was lost while WebGL was tried; `webgl-silent`: no answer came in time.
 * - `webgl-no-room`: the data do not fit. `webgl-worker`: its worker could not be made, or broke.
 * - `webgl-class-vectors`: it was not tried, because the loss has class vectors.
 * - `webgl-failed`: none of these; `code` says what.
 */
export type WebglObstacle =
  | {
      readonly code:
        | 'webgl-missing'
        | 'webgl-half-float'
        | 'webgl-not-started'
        | 'webgl-not-finite'
        | 'webgl-lost'
        | 'webgl-silent'
        | 'webgl-no-room'
        | 'webgl-worker'
        | 'webgl-class-vectors';
      readonly values: Readonly<Record<string, never>>;
    }
  | { readonly code: 'webgl-differs'; readonly values: { readonly difference: number } }
  | { readonly code: 'webgl-failed'; readonly values: { readonly code: string } };

type Failure = Pick<CodedError, 'code' | 'values'>;

/** Of an error that ended the trial. */
export function obstacleOf({ code, values }: Failure): WebglObstacle {
  switch (code) {
    case 'webgl-missing':
      return { code, values: {} };
    case 'webgl-backend':
      return { code: 'webgl-not-started', values: {} };
    case 'context-lost':
      return { code: wasSilent(values) ? 'webgl-silent' : 'webgl-lost', values: {} };
    case 'not-finite':
      return { code: 'webgl-not-finite', values: {} };
    case 'texture-size':
      return { code: 'webgl-no-room', values: {} };
    case 'no-worker':
    case 'worker-error':
    case 'worker-gone':
      return { code: 'webgl-worker', values: {} };
    default:
      return { code: 'webgl-failed', values: { code } };
  }
}

/** Of a probe that found nothing to train on: without WebGL 2 there is no renderer either. */
export function obstacleOfProbe({ renderer }: GpuProbe): WebglObstacle {
  return { code: renderer === '' ? 'webgl-missing' : 'webgl-half-float', values: {} };
}

/** Of a self-test that failed. */
export function obstacleOfTest({ float32, difference }: { float32: boolean; difference: number }): WebglObstacle {
  if (!float32) return { code: 'webgl-half-float', values: {} };
  if (!Number.isFinite(difference)) return { code: 'webgl-not-finite', values: {} };
  return { code: 'webgl-differs', values: { difference } };
}

/** Whether a context counts as lost only because no answer came in time. */
export function wasSilent({ reason }: Failure['values']): boolean {
  return reason === 'time-limit';
}
