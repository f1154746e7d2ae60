import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_OWN_ITEMS, OWN_SIZE } from '../../../../../src/data/own/limits';
import type { OwnPicture } from '../../../../../src/data/own/ownPictures';
import { freeName } from '../../../../../src/session/data/own/draftClasses';
import { loadPictures, loadTable, picturesObstacle, tableToTrain } from '../../../../../src/session/data/own/draftData';
import { chooseLabel, putColumnBack, readInEncoding } from '../../../../../src/session/data/own/draftTable';
import {
  addClass,
  addFiles,
  addFound,
  addPicture,
  groupFolders,
  ownDraft,
  putBack,
  removeClass,
  removePicture,
  renameClass,
  stopReading,
} from '../../../../../src/session/data/own/ownDraft';
import { ownData, ownFacts } from '../../../../../src/session/data/ownData';
import { brokenRules, checkSettings, classesInUse, reconcile } from '../../../../../src/session/settings/settingsRules';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../../../src/session/settings/urlCodec';

const picture = (): OwnPicture => ({ kind: 'grey', bytes: new Uint8Array(OWN_SIZE * OWN_SIZE) });
const shown = () => ownDraft.getState().classes.map(({ name, pictures }) => [name, pictures.length]);
const csv = (text: string | Uint8Array<ArrayBuffer>, name = 'a.csv') => ({ file: new File([text], name), folders: [] });
const table = () => ownDraft.getState().table;
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
    const code = () => picturesObstacle(ownDraft.getState().classes)?.code ?? null;
    expect(code()).toBe('own-one-class');
    fill(['a', 'b'], 4);
    expect(code()).toBeNull();
    renameClass(ownDraft.getState().classes[1].id, ' a ');
    expect(code()).toBe('own-same-name');
    renameClass(ownDraft.getState().classes[1].id, '\u200ba');
    expect(code()).toBe('own-same-name');
    renameClass(ownDraft.getState().classes[1].id, ' ');
    expect(code()).toBe('own-no-name');
  });

  it('keeps a good table when a bad one comes', async () => {
    await addFiles(() => [csv(good)]);
    expect(table()?.file.name).toBe('a.csv');
    await addFiles(() => [csv('a,label\n1,x\n,y', 'b.csv')]);
    const { problems } = ownDraft.getState();
    expect(table()?.file.name).toBe('a.csv');
    expect(problems).toEqual([{ code: 'csv-missing-cell', values: { line: 3, column: 'a' }, files: ['b.csv'] }]);
    const kept = table();
    if (kept) loadTable(kept);
    expect(ownData.getState().loaded?.make(1).classNames).toEqual(['x', 'y']);
  });

  it('reads a choice that is made while another is read after it, whole, and tells what was wrong with either', async () => {
    const bad = 'a,label\n1,x\n,y';
    const first = addFiles(() => [csv(good), csv(bad, 'first.csv')]);
    const chosen = vi.fn(() => [csv(good, 'b.csv'), csv(bad, 'second.csv')]);
    const second = addFiles(chosen);
    // What was dropped can only be asked for at once.
    expect(chosen).toHaveBeenCalled();
    await first;
    expect(table()?.file.name).toBe('a.csv');
    expect(ownDraft.getState().reading).toMatchObject({ total: 4 });
    await second;
    expect(table()?.file.name).toBe('b.csv');
    expect(ownDraft.getState().reading).toBeNull();
    expect(ownDraft.getState().problems.map(({ code, files }) => [code, files])).toEqual([
      ['csv-missing-cell', ['first.csv', 'second.csv']],
    ]);
    await addFiles(() => [csv(good, 'c.csv')]);
    expect(ownDraft.getState().problems).toEqual([]);
  });

  it('counts all pictures of all choices, so that no two together are too many', async () => {
    fill(['a'], MOST_OWN_ITEMS - 1);
    const first = addFiles(() => [csv(good)]);
    const second = addFiles(() => [csv(good, 'b.csv'), csv(good, 'c.csv')]);
    await Promise.all([first, second]);
    expect(table()?.file.name).toBe('a.csv');
    expect(ownDraft.getState().problems.map(({ code }) => code)).toEqual(['own-too-many-files']);
  });

  it('begins nothing that waits once it is told to stop, and reads what is chosen after that', async () => {
    const waiting = [addFiles(() => [csv(good)]), addFiles(() => [csv(good, 'b.csv')])];
    stopReading();
    const next = addFiles(() => [csv(good, 'c.csv')]);
    await Promise.all(waiting);
    expect(table()).toBeNull();
    await next;
    expect(table()?.file.name).toBe('c.csv');
    expect(ownDraft.getState()).toMatchObject({ reading: null, problems: [] });
  });

  it('says when there is nothing in a choice, or too much', async () => {
    await addFiles(() => []);
    expect(ownDraft.getState().problems[0].code).toBe('own-no-files');
    await addFiles(() => Array.from({ length: 2001 }, () => csv(good)));
    expect(ownDraft.getState().problems[0].code).toBe('own-too-many-files');
    expect(ownDraft.getState().reading).toBeNull();
  });
});

describe('pictures in folders', () => {
  const found = (...paths: readonly string[]) =>
    paths.map((path) => ({ folders: path.split('/'), picture: picture() }));

  it('of one name within different folders are different classes, asked about', () => {
    addFound(found('o/Greek/c1', 'o/Greek/c2', 'o/Latin/c1', 'o/Latin/c2', 'o/Latin/c2'));
    expect(shown()).toEqual([
      ['Greek', 2],
      ['Latin', 3],
    ]);
    groupFolders(1);
    expect(shown()).toEqual([
      ['Greek/c1', 1],
      ['Greek/c2', 1],
      ['Latin/c1', 1],
      ['Latin/c2', 2],
    ]);
    removePicture(ownDraft.getState().classes[3].id, 0);
    groupFolders(2);
    expect(shown()).toEqual([
      ['c1', 2],
      ['c2', 2],
    ]);
  });

  it('that are chosen one after the other are kept apart as well, unless they are the same', () => {
    addFound(found('Greek/c1', 'Greek/c2'));
    addFound(found('Latin/c1', 'Latin/c2'));
    addFound(found('Greek/c1', 'Greek/c2'));
    expect(shown()).toEqual([
      ['c1', 2],
      ['c2', 2],
      ['Latin/c1', 1],
      ['Latin/c2', 1],
    ]);
    addFound(found('c2'));
    expect(shown()[1]).toEqual(['c2', 3]);
  });

  it('whose names look alike are one class', () => {
    addFound(found('o/cafe\u0301', 'o/tea'));
    addFound(found('caf\u00e9'));
    expect(shown()).toEqual([
      ['caf\u00e9', 2],
      ['tea', 1],
    ]);
  });
});

describe('the table of the draft', () => {
  const lines = (count: number, line: (row: number) => string) => Array.from({ length: count }, (_, row) => line(row));
  const columns = () => {
    const read = table();
    return read ? tableToTrain(read).table?.columns : undefined;
  };
  const fault = () => {
    const read = table();
    return read ? tableToTrain(read).fault?.code : undefined;
  };

  it('asks for the column of classes where that is not clear, and takes any that is said', async () => {
    await addFiles(() => [
      csv(['who,where,v', ...lines(24, (row) => `${'ab'[row % 2]},${'xyz'[row % 3]},${row % 7}`)].join('\n')),
    ]);
    expect(fault()).toBe('csv-choose-label');
    chooseLabel(1);
    expect(fault()).toBeUndefined();
    expect(columns()).toEqual(['v']);
    chooseLabel(2);
    expect(fault()).toBe('csv-no-numbers');
  });

  it('leaves out what gives the classes away, until it is put back', async () => {
    await addFiles(() => [
      csv(['n,v,label', ...lines(12, (row) => `${row},${(row * 5) % 7},${row < 6 ? 'a' : 'b'}`)].join('\n')),
    ]);
    expect(columns()).toEqual(['v']);
    putColumnBack(0, true);
    expect(columns()).toEqual(['n', 'v']);
    putColumnBack(0, false);
    expect(columns()).toEqual(['v']);
  });

  it('is read again in the encoding that the reader says', async () => {
    const text = ['v;label', ...lines(8, (row) => `${row % 3};${row % 2 ? 'caf\u00e8' : 'b'}`)].join('\n');
    const saved = Uint8Array.from(Buffer.from(text, 'latin1'));
    await addFiles(() => [csv(saved)]);
    expect(table()).toMatchObject({ encoding: 'windows-1252', guessed: true });
    await readInEncoding('windows-1250');
    expect(table()?.sheet.columns[1].cells[1]).toBe('caf\u010d');
    // What is not of the encoding that was said stays as it is.
    await readInEncoding('gb18030');
    expect(ownDraft.getState().problems.map(({ code }) => code)).toEqual(['csv-encoding']);
    expect(table()?.encoding).toBe('windows-1250');
  });

  it('of 50,000 lines is read in parts, tells how far it is, and can be stopped', async () => {
    const long = ['v,w,label', ...lines(50_000, (row) => `${(row * 7919) % 101},${(row * 31) % 89},${row % 5}`)].join(
      '\n',
    );
    await addFiles(() => [csv(good)]);
    const shares: number[] = [];
    const unsubscribe = ownDraft.subscribe(({ reading }) => reading && shares.push(reading.done));
    let turns = 0;
    const turn = setInterval(() => turns++, 1);
    const reading = addFiles(() => [csv(long, 'long.csv')]);
    await vi.waitFor(() => expect(shares.some((share) => share > 0 && share < 1)).toBe(true), { interval: 1 });
    stopReading();
    await reading;
    expect(table()?.file.name).toBe('a.csv');
    expect(ownDraft.getState()).toMatchObject({ reading: null, problems: [] });
    await addFiles(() => [csv(long, 'long.csv')]);
    clearInterval(turn);
    unsubscribe();
    expect(table()?.file.name).toBe('long.csv');
    expect(turns).toBeGreaterThan(2);
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
    loadPictures(ownDraft.getState().classes);
    const settings = reconcile({ ...DEFAULTS, dataset: 'own', classes: [] }, 'dataset', ownFacts());
    expect(settings.classesPerBatch).toBe(2);
    expect(classesInUse(settings, ownFacts())).toEqual([0, 1]);
    expect(brokenRules(settings, ownFacts())).toEqual([]);
    expect(settingsFromHash('#d=own&p=2', ownFacts()).problems).toEqual([]);
    expect(settingsFromHash('#d=own&p=2&c=0,1', ownFacts()).problems[0].code).toBe('unknown-class');
  });
});
