// The worker that draws faces, asked directly: what a picture costs, without what the page does with it.
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FaceRendererCommand } from '../../../src/pictures/protocol/faceRendererProtocol';
import type { Answer as WorkerAnswer } from '../../../src/workers/protocol/messages';

/** Batches of 25 pictures, each of one person. */
const PEOPLE = 40;
const PICTURES = 25;

/**
 * Milliseconds a picture, in the batch at the lower quartile: something else may use the processor now and then, but not
 * during all of so many batches. The page must stand at an address of the site.
 */
export function renderingTime(page: Page): Promise<number> {
  const assets = new URL('../../../dist/assets/', import.meta.url);
  const script = readdirSync(assets).find((name) => /^faceRenderer\.worker-.*\.js$/.test(name));
  return page.evaluate(
    async ({ address, people, pictures }) => {
      const worker = new Worker(address);
      const ask = (command: FaceRendererCommand) =>
        new Promise<WorkerAnswer>((resolve) => {
          worker.onmessage = ({ data }) => resolve(data.answer);
          worker.postMessage(command);
        });
      const times: number[] = [];
      for (let person = 1; person <= people; person++) {
        const items = Array.from({ length: pictures }, (_, item) => ({ person, item }));
        const start = performance.now();
        await ask({ type: 'renderInputs', requestId: person, difficulty: 'snapshot', items });
        times.push((performance.now() - start) / items.length);
      }
      worker.terminate();
      times.sort((a, b) => a - b);
      return times[Math.floor(times.length / 4)];
    },
    { address: new URL(`./assets/${script}`, page.url()).href, people: PEOPLE, pictures: PICTURES },
  );
}
