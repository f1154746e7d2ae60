// Runs a plan and prints a line for each stage. The output of a stage that failed follows in full, never mixed with that
// of the stage beside it.
import { rmSync } from 'node:fs';
import { runTool } from './runTool.mjs';
import { NEEDS_BUILD } from './selection.mjs';
import { countsOf, STAGES } from './stages.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./selection.mjs').Plan} Plan
 * @typedef {{ selection: import('./selection.mjs').Selection, full: boolean }} Options
 */

/**
 * The sum over all stages. A stage that needs the built page fails without being run where the build failed.
 * @param {Plan} plan
 * @param {Options} options
 * @returns {Promise<Counts>}
 */
export async function runPlan(plan, options) {
  const total = { passed: 0, failed: 0 };
  let built = true;
  for (const lanes of plan) {
    await Promise.all(
      lanes.map(async (lane) => {
        for (const name of lane) {
          const result =
            !built && NEEDS_BUILD.includes(name)
              ? { passed: 0, failed: 1, seconds: 0, output: 'Not run, because the build failed.' }
              : await runStage(name, options);
          if (!result) continue;
          if (name === 'build') built = result.failed === 0;
          total.passed += result.passed;
          total.failed += result.failed;
          show(name, result);
        }
      }),
    );
  }
  return total;
}

/**
 * @param {string} name
 * @param {Options} options
 * @returns {Promise<(Counts & { seconds: number, output: string }) | null>} null where there is nothing to do
 */
async function runStage(name, { selection, full }) {
  const stage = STAGES[name];
  const commands = stage.commands(selection);
  if (commands.length === 0) return null;
  // The report of an earlier run must not stand for this one's.
  if (stage.report) rmSync(stage.report, { force: true });
  const env = { ...stage.env, ...(full && { TEST_TIER: 'full' }) };
  const start = performance.now();
  let output = '';
  let ok = true;
  for (const command of commands) {
    const result = await runTool(command, env);
    output += result.output;
    ok = result.ok;
    if (!ok) break;
  }
  if (ok) stage.done?.();
  return { ...count(stage, ok), seconds: (performance.now() - start) / 1000, output };
}

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {boolean} ok whether all commands succeeded
 * @returns {Counts}
 */
function count(stage, ok) {
  let counts;
  try {
    counts = countsOf(stage) ?? { passed: ok ? 1 : 0, failed: 0 };
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  // A stage that fails for another reason than a test has failed all the same.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {string} name
 * @param {Counts & { seconds: number, output: string }} result
 */
function show(name, { passed, failed, seconds, output }) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  if (failed > 0 || STAGES[name].speaks) console.log(output.trimEnd());
}
