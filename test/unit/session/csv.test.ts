import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/session/csv';
import { fairnessCsv } from '../../../src/session/fairness/fairnessCsv';
import { commonOf, jobAt, keyOfJob, placesOf } from '../../../src/session/fairness/fairnessPlan';
import type { FairnessResult, FairnessView } from '../../../src/session/fairness/fairnessRuns';
import { gridCsv } from '../../../src/session/margins/gridCsv';
import { gridOf } from '../../../src/session/margins/marginPlan';
import type { GridResult } from '../../../src/session/margins/marginRuns';
import { presetSettings } from '../../../src/session/settings/presets';

const lines = (csv: string) => csv.trimEnd().split('\r\n');

describe('numbers as a CSV file', () => {
  it('have a head and lines that end in CRLF, and an empty cell where there is no finite number', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x, y', 0.5],
          ['=1', null],
          ['', Number.NaN],
        ],
      ),
    ).toBe('a,b\r\n"x, y",0.5\r\n\'=1,\r\n,\r\n');
  });

  it('of a grid are a row for each run that has come, with the settings that make it', () => {
    const grid = gridOf({ ...presetSettings('rescue'), 'margins.seeds': 2 });
    const { jobs } = grid.cells[4];
    const result: GridResult = {
      end: 'steps-done',
      step: 150,
      recall: 0.75,
      teaching: null,
      loss: 0.1,
      pictures: [],
      shownLabels: new Int32Array(),
      seconds: 1.5,
    };
    expect(lines(gridCsv(grid, { results: new Map([[jobs[1].key, result]]) }))).toEqual([
      'dataset,dimensions,normalize,mining,distance,learningRate,margin,seed,steps,end,recall,teachingShare,loss',
      'digits,2,1,semi-hard,squared,0.001,0.2,8,150,steps-done,0.75,,0.1',
    ]);
  });

  it('of two groups are a row for each group and each kind of threshold', () => {
    const common = commonOf(presetSettings('ninety-ten'));
    const [place] = placesOf(common);
    const job = jobAt(common, place, 7);
    const range = { low: 0, high: 1 };
    const group = { far: 0.05, val: 0.6, auc: 0.9, intervals: { far: range, val: range, auc: range } };
    const both = { a: group, b: { ...group, far: 0.1 } };
    const result: FairnessResult = { job, taken: 400, numbers: { one: both, each: both } };
    const view = { common, results: new Map([[keyOfJob(job), result]]) } as unknown as FairnessView;
    const [head, ...rows] = lines(fairnessCsv(view, [place]));
    expect(head).toBe(
      'trait,peopleA,peopleB,seed,steps,thresholds,group,far,farLow,farHigh,val,valLow,valHigh,auc,aucLow,aucHigh',
    );
    expect(rows).toHaveLength(4);
    expect(rows[1]).toBe(`${common.trait},${place.a},${place.b},7,400,one,b,0.1,0,1,0.6,0,1,0.9,0,1`);
  });
});
