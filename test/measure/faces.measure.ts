// What training on faces comes to, at length: npx vitest run --config test/measure/vitest.config.ts --configLoader runner
// Environment: FACES (difficulty:people …), SEEDS (7 1 2), FILTERS (16,32,64 …).
import { it } from 'vitest';
import { DIFFICULTIES, type Difficulty } from '../../src/data/faces/difficulties';
import { renderFaces } from '../../src/data/faces/faceBytes';
import { photosOf } from '../../src/data/faces/facePool';
import { createFaces } from '../../src/data/faces/faces';
import { median, SEEDS } from '../training/seeds';
import { rawPixels, trainOnFaces } from './faceRun';

const STRANGERS = photosOf(10_050, 50, 10);
const STEPS = 400;
const seeds = process.env.SEEDS?.split(' ').map(Number) ?? SEEDS;
const FILTERS = (process.env.FILTERS ?? '16,32,64').split(' ').map((one) => one.split(',').map(Number));
const wanted = (process.env.FACES ?? 'snapshot:200 same-hairdresser:200 snapshot:10').split(' ');

for (const setting of wanted) {
  it(setting, async () => {
    const [name, people] = setting.split(':');
    const difficulty = DIFFICULTIES.find((known) => known === name) as Difficulty;
    const started = process.cpuUsage();
    const photos = [...STRANGERS, ...photosOf(1, Number(people), 20)];
    const pool = { photos, stages: [{ step: 0, items: photos.length }] };
    const data = createFaces(pool, difficulty, renderFaces(photos, difficulty));
    const each = process.cpuUsage(started).user / 1000 / data.count;
    const raw = rawPixels(data);
    say(`${setting}  rendered ${each.toFixed(2)} ms each  raw pixels ${show(raw)}`);
    for (const filters of FILTERS) await train(filters);

    async function train(filters: readonly number[]) {
      const runs = [];
      for (const seed of seeds) {
        const run = await trainOnFaces(data, filters, seed, STEPS);
        runs.push(run.trained);
        say(
          `  seed ${seed} (${run.engine}, ${filters.join('-')}, ${run.weights} weights)  untrained ${show(run.untrained)}  trained ${show(run.trained)}`,
        );
      }
      if (runs.length % 2)
        say(
          `  median ${median(runs.map(({ auc }) => auc)).toFixed(3)} / ${median(runs.map(({ oneShot }) => oneShot)).toFixed(2)}`,
        );
    }
  });
}

function show({ auc, oneShot }: { auc: number; oneShot: number }): string {
  return `${auc.toFixed(3)} / ${oneShot.toFixed(2)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
