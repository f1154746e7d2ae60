// The WebGL engine when its context is taken away, and when a read never comes back.
import { CodedError } from '../../../src/core/codedError';
import { createWebglBackend } from '../../../src/engines/webgl/backend';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { syntheticRun } from '../../oracle/syntheticRun';
import { LIVE } from './live';

export interface LossReport {
  readonly code: string;
  /** Of what is asked for afterwards: a step, a submission, a drain, embeddings, the state. */
  readonly later: readonly string[];
  readonly milliseconds: number;
  readonly heard: number;
}

/** What pending and later work gets when the context is lost, and how long the pending step took to hear of it. */
export async function contextLoss(): Promise<LossReport> {
  const { setup, nextBatch } = syntheticRun('points');
  const engine = createWebglEngine(setup, await createWebglBackend());
  await engine.step(nextBatch(5, 4), LIVE);
  let heard = 0;
  engine.onLost(() => heard++);
  const pending = codeOf(async () => engine.step(nextBatch(5, 4), LIVE));
  const lostAt = performance.now();
  engine.lose();
  const code = await pending;
  const milliseconds = performance.now() - lostAt;
  const later = [
    await codeOf(async () => engine.step(nextBatch(5, 4), LIVE)),
    await codeOf(async () => engine.pipeline.submit(nextBatch(5, 4), LIVE)),
    await codeOf(async () => engine.pipeline.drain()),
    await codeOf(async () => engine.embed(nextBatch(5, 4))),
    await codeOf(async () => engine.getState()),
  ];
  // The event may come after the rejections, and must not come twice.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { code, later, milliseconds, heard };
}

/** What a step gets whose fence the driver never passes, on a machine that is no software renderer; and after how long. */
export async function stuckRead(): Promise<{ code: string; milliseconds: number }> {
  let stuck = false;
  const { clientWaitSync } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clientWaitSync = function (...parameters) {
    return stuck ? this.TIMEOUT_EXPIRED : clientWaitSync.apply(this, parameters);
  };
  const { setup, nextBatch } = syntheticRun('points');
  const engine = createWebglEngine(setup, { ...(await createWebglBackend()), software: false });
  await engine.step(nextBatch(5, 4), LIVE);
  stuck = true;
  const startedAt = performance.now();
  const code = await codeOf(async () => engine.step(nextBatch(5, 4), LIVE));
  return { code, milliseconds: performance.now() - startedAt };
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof CodedError ? error.code : String(error);
  }
}
