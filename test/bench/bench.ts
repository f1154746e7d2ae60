// `npm run bench`: what the engines, the page and its files cost in a real Chromium on this machine, all in one run. Prints
// a table and writes it as JSON to .cache/bench.json. Expects dist/ and the engine checks to be built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { weighParts } from '../sizes.mjs';
import { openBrowser } from './browserSession';
import { engineMeasures } from './engineMeasures';
import { networkMeasures } from './networkMeasures';
import { pageMeasures } from './pageMeasures';
import { type Measure, table } from './report';

const REPORT = fileURLToPath(new URL('../../.cache/bench.json', import.meta.url));

const session = await openBrowser();
try {
  const measures: Measure[] = [
    ...(await engineMeasures(session)),
    ...(await pageMeasures(session)),
    ...(await networkMeasures(session)),
    ...weighParts().map(({ what, kilobytes, budget }) => ({
      what: `${what}, gzip`,
      value: kilobytes,
      unit: 'kB',
      bound: { most: budget },
    })),
  ];
  console.log(`Chromium ${session.version}`);
  console.log(table(measures));
  mkdirSync(fileURLToPath(new URL('../../.cache/', import.meta.url)), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify({ chromium: session.version, measures }, null, 2)}\n`);
} finally {
  await session.close();
}
