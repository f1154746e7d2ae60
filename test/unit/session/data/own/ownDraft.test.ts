import { afterEach, describe, expect, it } from 'vitest';
import { OWN_SIZE } from '../../../../../src/data/own/limits';
import type { OwnPicture } from '../../../../../src/data/own/ownPictures';
import {
  addClass,
  addFiles,
  addPicture,
  freeName,
  load,
  obstacle,
  ownDraft,
  putBack,
  removeClass,
  removePicture,
  renameClass,
} from '../../../../../src/session/data/own/ownDraft';
import { ownData, ownFacts } from '../../../../../src/session/data/ownData';
import { brokenRules, checkSettings, classesInUse, reconcile } from '../../../../../src/session/settings/settingsRules';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../../../src/session/settings/urlCodec';

const picture = (): OwnPicture => ({ kind: 'grey', bytes: new Uint8Array(OWN_SIZE * OWN_SIZE) });
const shown = () => ownDraft.getState().classes.map(({ name, pictures }) => [name, pictures.length]);
const csv = (text: string, name = 'a.csv') => ({ file: new File([text], name), folder: null });
const good = `a,label\n${[1, 2, 3, 4].map((a) => `${a},x\n${a},y`).join('\n')}`;

function fill(classes: readonly string[], count = 4): void {
  for (const name of classes) for (let i = 0; i < count; i++) addPicture(picture(), { name });
}

afterEach(() => {
  ownDraft.setState(ownDraft.getInitialState(), true);
  ownData.setState(ownData.getInitialState(), true);
});

describe('the draft', () => {
  it('keeps what was removed until something else is done', () => {
    fill(['a', 'b'], 2);
    removeClass(ownDraft.getState().classes[0].id);
    expect(shown()).toEqual([['b', 2]]);
    putBack();
    expect(shown()).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    removePicture(ownDraft.getState().classes[1].id, 0);
    expect(shown()[1]).toEqual(['b', 1]);
    addClass(freeName(ownDraft.getState().classes));
    putBack();
    expect(shown()).toEqual([
      ['a', 2],
      ['b', 1],
      ['1', 0],
    ]);
  });

  it('says what is missing, and nothing once there is enough', () => {
    const code = () => obstacle(ownDraft.getState(), 'pictures')?.code ?? null;
    expect(code()).toBe('own-one-class');
    fill(['a', 'b'], 4);
    expect(code()).toBeNull();
    renameClass(ownDraft.getState().classes[1].id, ' a ');
    expect(code()).toBe('own-same-name');
    renameClass(ownDraft.getState().classes[1].id, ' ');
    expect(code()).toBe('own-no-name');
  });

  it('keeps a good table when a bad one comes', async () => {
    await addFiles(() => [csv(good)]);
    expect(ownDraft.getState().table?.name).toBe('a.csv');
    await addFiles(() => [csv('a,label\n1,x\n,y', 'b.csv')]);
    const { table, problems } = ownDraft.getState();
    expect(table?.name).toBe('a.csv');
    expect(problems).toEqual([{ code: 'csv-missing-cell', values: { line: 3, column: 'a' }, files: ['b.csv'] }]);
    load('table');
    expect(ownData.getState().loaded?.make(1).classNames).toEqual(['x', 'y']);
  });

  it('reads one choice at a time, and says so', async () => {
    const first = addFiles(() => [csv(good)]);
    await addFiles(() => [csv(good, 'b.csv')]);
    expect(ownDraft.getState().problems[0].code).toBe('own-busy');
    await first;
    expect(ownDraft.getState().table?.name).toBe('a.csv');
  });

  it('says when there is nothing in a choice, or too much', async () => {
    await addFiles(() => []);
    expect(ownDraft.getState().problems[0].code).toBe('own-no-files');
    await addFiles(() => Array.from({ length: 2001 }, () => csv(good)));
    expect(ownDraft.getState().problems[0].code).toBe('own-too-many-files');
    expect(ownDraft.getState().reading).toBeNull();
  });
});

describe('the data set own', () => {
  it('is refused or mended while nothing is loaded', () => {
    const checked = checkSettings({ dataset: 'own' }, DEFAULTS, ownFacts());
    expect(checked.ok ? [] : checked.problems.map(({ code }) => code)).toEqual(['own-not-loaded']);
    const read = settingsFromHash('#d=own&m=0.5', ownFacts());
    expect(read.problems).toEqual([{ code: 'own-not-loaded', key: 'dataset', values: { used: 'digits' } }]);
    expect(read.settings).toEqual({ ...DEFAULTS, margin: 0.5 });
  });

  it('has all its classes, and no batch draws more of them', () => {
    fill(['a', 'b']);
    load('pictures');
    const settings = reconcile({ ...DEFAULTS, dataset: 'own', classes: [] }, 'dataset', ownFacts());
    expect(settings.classesPerBatch).toBe(2);
    expect(classesInUse(settings, ownFacts())).toEqual([0, 1]);
    expect(brokenRules(settings, ownFacts())).toEqual([]);
    expect(settingsFromHash('#d=own&p=2', ownFacts()).problems).toEqual([]);
    expect(settingsFromHash('#d=own&p=2&c=0,1', ownFacts()).problems[0].code).toBe('unknown-class');
  });
});
