// What a run of the tests consists of: words of the command line to stages and test files, and those to a plan. Pure.

/**
 * Null stands for all test files of a kind.
 * @typedef {{ stages: string[], unit: string[] | null, specs: string[] | null, unknown: string[] }} Selection
 *
 * Phases run one after another. The lanes of a phase run side by side; the stages of a lane run one after another.
 * @typedef {string[][][]} Plan
 */

/** @typedef {import('./testFiles.mjs').TestFiles} TestFiles */

/** Stages that read the built page. */
export const NEEDS_BUILD = ['sizes', 'browser', 'timing'];

/**
 * Two lanes, because the machine of reference has two cores. The compiler uses both by itself, and a unit test reads what it
 * wrote. The browser tests have the machine for themselves, and those that measure time run after all others.
 * @type {Plan}
 */
const WHOLE = [[['types']], [['unit'], ['build', 'sizes', 'lint']], [['browser']], [['timing']]];

/**
 * The stages and test files that `words` name; with no words, everything.
 * @param {readonly string[]} words
 * @param {readonly string[]} stages
 * @param {TestFiles} files
 * @returns {Selection}
 */
export function select(words, stages, files) {
  if (words.length === 0) return { stages: [...stages], unit: null, specs: null, unknown: [] };
  const named = stages.filter((stage) => words.includes(stage));
  const others = words.filter((word) => !stages.includes(word));
  const matches = others.map((word) => ({ word, found: matching(word, [...files.unit, ...files.specs]) }));
  const found = new Set(matches.flatMap((match) => match.found));
  const unit = files.unit.filter((file) => found.has(file));
  const specs = files.specs.filter((file) => found.has(file));
  const implied = [...(unit.length > 0 ? ['unit'] : []), ...(specs.length > 0 ? ['browser', 'timing'] : [])];
  return {
    stages: stages.filter((stage) => named.includes(stage) || implied.includes(stage)),
    unit: named.includes('unit') ? null : unit,
    specs: named.includes('browser') || named.includes('timing') ? null : specs,
    unknown: matches.filter((match) => match.found.length === 0).map(({ word }) => word),
  };
}

/**
 * Files with a folder or a file of exactly that name in their path; where there is none, files whose path contains the
 * word. Thus `ring` is ring.spec.ts and not every path with "string" in it. Upper and lower case are the same.
 * @param {string} word
 * @param {readonly string[]} files
 */
export function matching(word, files) {
  const wanted = word.toLowerCase().replaceAll('\\', '/');
  const exact = files.filter((file) =>
    file
      .toLowerCase()
      .split('/')
      .some((part) => part.split('.')[0] === wanted),
  );
  return exact.length > 0 ? exact : files.filter((file) => file.toLowerCase().includes(wanted));
}

/**
 * The order in which the selected stages run. The page is built where a selected stage needs it, except that a run of
 * single stages or files keeps a build that is fresh.
 * @param {Selection} selection
 * @param {() => boolean} isBuildFresh
 * @returns {Plan}
 */
export function plan(selection, isBuildFresh) {
  const stages = new Set(selection.stages);
  if (!stages.has('build') && NEEDS_BUILD.some((stage) => stages.has(stage)) && !isBuildFresh()) stages.add('build');
  return WHOLE.map((lanes) =>
    lanes.map((lane) => lane.filter((stage) => stages.has(stage))).filter((lane) => lane.length > 0),
  ).filter((lanes) => lanes.length > 0);
}
