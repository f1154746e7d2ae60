// Which column of a table holds the classes: by its name, else by what stands in it. Where that leaves a choice, the reader is
// asked.
import { FEWEST_OF_A_CLASS, MOST_OWN_CLASSES } from '../limits';
import type { SheetColumn } from './sheet';

/** Names, in small letters, that mean the classes and nothing else. */
const SURE = new Set(
  (
    'label labels class classes classname class_name classlabel class_label target target_name targetname target_names klasse ' +
    'klassen classe clase etikett étiquette etiqueta etichetta sınıf klass klasa třída luokka label_name 类别 标签 类 類別 標籤 ' +
    '類 クラス ラベル 분류 클래스 라벨 레이블 класс метка'
  ).split(' '),
);

/** Names that mean the classes as a rule. */
const LIKELY = new Set(
  (
    'y species category categories kind type group groups digit cluster outcome diagnosis variety breed genus family species_name ' +
    'category_name art sorte gruppe typ kategorie kategori espèce catégorie groupe especie categoría grupo tipo specie ' +
    'categoria gruppo категория группа вид тип 种类 品种 分类 类型 组 种 類型 種類 分類 品種 組 カテゴリ 種 품종 종류 그룹'
  ).split(' '),
);

/** With so many rows, a column of words that never repeats one names the rows, not the classes. */
const FEWEST_ROWS = 8;

/** The number of the column, or `null` where the reader has to choose. */
export function guessLabel(columns: readonly SheetColumn[]): number | null {
  const all = columns.map((_, at) => at);
  const words = all.filter((at) => columns[at].kind === 'words' && !namesRows(columns[at]));
  const grouping = (places: readonly number[]) => places.filter((at) => groups(columns[at]));
  for (const names of [SURE, LIKELY]) {
    const named = all.filter((at) => names.has(simple(columns[at].header)) && columns[at].kind !== 'empty');
    // Of a number and a name for the same classes, the name says more; of numbers, those that repeat.
    const spoken = named.filter((at) => words.includes(at));
    if (spoken.length > 0) return oneOf(columns, spoken);
    if (named.length > 0 && (names === SURE || words.length === 0)) {
      const repeated = grouping(named);
      return oneOf(columns, repeated.length > 0 ? repeated : named);
    }
  }
  if (words.length === 1) return words[0];
  if (words.length > 1) return oneOf(columns, grouping(words));
  return oneOf(columns, grouping(all.filter((at) => isWhole(columns[at]))));
}

/** In small letters, with one kind of joint: “Target Name” as “target_name”. */
function simple(header: string): string {
  return header.toLowerCase().replace(/[\s.-]+/g, '_');
}

function namesRows({ cells }: SheetColumn): boolean {
  return cells.length >= FEWEST_ROWS && new Set(cells).size === cells.length;
}

/** The first of the columns, if all of them name the same classes. */
function oneOf(columns: readonly SheetColumn[], places: readonly number[]): number | null {
  const [first, ...others] = places;
  return first !== undefined && others.every((at) => sameClasses(columns[first].cells, columns[at].cells))
    ? first
    : null;
}

function sameClasses(one: readonly string[], other: readonly string[]): boolean {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  return one.every((name, row) => {
    if (!there.has(name)) there.set(name, other[row]);
    if (!back.has(other[row])) back.set(other[row], name);
    return there.get(name) === other[row] && back.get(other[row]) === name;
  });
}

function isWhole({ kind, numbers }: SheetColumn): boolean {
  return kind === 'numbers' && numbers !== null && numbers.values.every(Number.isInteger);
}

/** Whether its values stand for groups of rows: two or more of them, and most rows in a group that can be trained on. */
function groups({ cells }: SheetColumn): boolean {
  const sizes = new Map<string, number>();
  for (const cell of cells) sizes.set(cell, (sizes.get(cell) ?? 0) + 1);
  if (sizes.size < 2 || sizes.size > MOST_OWN_CLASSES) return false;
  const grouped = [...sizes.values()].filter((size) => size >= FEWEST_OF_A_CLASS).reduce((sum, size) => sum + size, 0);
  return 2 * grouped > cells.length;
}
