// The reader's choices about the table in the draft: the column of classes, columns that come back, and its encoding.
import type { LegacyEncoding } from '../../../data/own/table/guessEncoding';
import { addProblems, ownDraft, whileReading } from './ownDraft';
import { problemOf } from './ownProblem';
import { type ReadTable, readTable } from './readTable';

/** `column`: its place in the sheet; `null` for none. Columns that were put back stay so. */
export function chooseLabel(column: number | null): void {
  change((table) => ({ ...table, choice: { ...table.choice, label: column } }));
}

/** Trains on a left-out column all the same, or leaves it out again. */
export function putColumnBack(column: number, back: boolean): void {
  change((table) => {
    const others = table.choice.putBack.filter((one) => one !== column);
    return { ...table, choice: { ...table.choice, putBack: back ? [...others, column] : others } };
  });
}

/** Reads the file of the table anew, in the encoding that the reader says; not if another table has come by then. */
export async function readInEncoding(encoding: LegacyEncoding): Promise<void> {
  const file = ownDraft.getState().table?.file;
  if (!file) return;
  const isShown = () => ownDraft.getState().table?.file === file;
  await whileReading(Promise.resolve(1), async (tell, signal) => {
    if (!isShown()) return;
    try {
      const table = await readTable(file, tell, signal, encoding);
      if (isShown()) ownDraft.setState({ table });
    } catch (error) {
      if (!signal.aborted) addProblems([problemOf(error, file.name)]);
    }
  });
}

export function removeTable(): void {
  ownDraft.setState({ table: null });
}

function change(how: (table: ReadTable) => ReadTable): void {
  const { table } = ownDraft.getState();
  if (table) ownDraft.setState({ table: how(table) });
}
