// What training on faces comes to, at length: npx vitest run --config test/measure/vitest.config.ts --configLoader runner
// Environment: FACES (difficulty:people …), SEEDS (7 1 2), FILTERS (16,32,64 …).
import { it } from 'vitest';
import { DIFFICULTIES, type Difficulty } from '../../src/data/faces/difficulties';
import { presetSettings } from '../../src/session/settings/presets';
import { facesOf, type Recognition, rawPixels, trainOnFaces } from '../training/faceRun';
import { median, SEEDS } from '../training/seeds';

const STEPS = 400;
const seeds = process.env.SEEDS?.split(' ').map(Number) ?? SEEDS;
const FILTERS = (process.env.FILTERS ?? '32,48,64').split(' ').map((one) => one.split(',').map(Number));
const wanted = (process.env.FACES ?? 'snapshot:200 same-hairdresser:200 snapshot:10').split(' ');

for (const setting of wanted) {
  it(setting, async () => {
    const [name, people] = setting.split(':');
    const difficulty = DIFFICULTIES.find((known) => known === name) as Difficulty;
    const preset = presetSettings(Number(people) < 16 ? 'too-few-people' : 'faces');
    const settings = { ...preset, difficulty, people: Number(people) };
    const started = process.cpuUsage();
    const data = facesOf(settings);
    const each = process.cpuUsage(started).user / 1000 / data.count;
    say(`${setting}  rendered ${each.toFixed(2)} ms each  raw pixels ${show(rawPixels(data))}`);
    for (const filters of FILTERS) {
      const runs: Recognition[] = [];
      for (const seed of seeds) {
        const run = await trainOnFaces(data, { ...settings, seed }, STEPS, filters);
        runs.push(run.trained);
        const net = `${run.engine}, ${filters.join('-')}, ${run.weights} weights`;
        say(`  seed ${seed} (${net})  untrained ${show(run.untrained)}  trained ${show(run.trained)}`);
      }
      if (runs.length % 2 === 0) continue;
      const [auc, oneShot] = [median(runs.map((run) => run.auc)), median(runs.map((run) => run.oneShot))];
      say(`  median ${show({ auc, oneShot })}`);
    }
  });
}

function show({ auc, oneShot }: Recognition): string {
  return `${auc.toFixed(3)} / ${oneShot.toFixed(2)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
