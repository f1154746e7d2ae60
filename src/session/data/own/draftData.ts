// The draft becomes the data set that is trained on, unless something is missing.
import { requireTrainable } from '../../../data/own/ownClasses';
import { createOwnPictures } from '../../../data/own/ownPictures';
import { classesOf, createOwnTable, type OwnTable } from '../../../data/own/ownTable';
import { chosenTable } from '../../../data/own/table/chosenTable';
import { visibleText } from '../../../data/own/visibleText';
import { ownData } from '../ownData';
import type { DraftClass } from './draftClasses';
import { type OwnProblem, problemOf } from './ownProblem';
import type { ReadTable } from './readTable';

/** What keeps the pictures from being trained on; `null`: nothing. */
export function picturesObstacle(classes: readonly DraftClass[]): OwnProblem | null {
  return obstacle(() =>
    requireTrainable(named(classes).map(({ name, pictures }) => ({ name, count: pictures.length }))),
  );
}

/** The table as it would be trained on, or what keeps it from that. */
export function tableToTrain({ file, sheet, choice }: ReadTable): {
  readonly table: OwnTable | null;
  readonly fault: OwnProblem | null;
} {
  let table: OwnTable | null = null;
  const fault = obstacle(() => {
    table = chosenTable(sheet, choice);
    requireTrainable(classesOf(table).map(({ name, lines }) => ({ name, count: lines.length })));
  }, file.name);
  return { table, fault };
}

function obstacle(require: () => void, ...files: readonly string[]): OwnProblem | null {
  try {
    require();
    return null;
  } catch (error) {
    return problemOf(error, ...files);
  }
}

/** From now on the data set `own` is made of these pictures. Throws what `requireTrainable` throws. */
export function loadPictures(classes: readonly DraftClass[]): void {
  const trained = named(classes);
  requireTrainable(trained.map(({ name, pictures }) => ({ name, count: pictures.length })));
  ownData.setState({ loaded: { classCount: trained.length, make: (seed) => createOwnPictures(trained, seed) } });
}

/** From now on the data set `own` is made of this table. Throws what `chosenTable` and `requireTrainable` throw. */
export function loadTable({ sheet, choice }: ReadTable): void {
  const table = chosenTable(sheet, choice);
  const classes = classesOf(table);
  requireTrainable(classes.map(({ name, lines }) => ({ name, count: lines.length })));
  ownData.setState({ loaded: { classCount: classes.length, make: (seed) => createOwnTable(table, seed) } });
}

function named(classes: readonly DraftClass[]) {
  return classes.map(({ name, pictures }) => ({ name: visibleText(name), pictures }));
}
