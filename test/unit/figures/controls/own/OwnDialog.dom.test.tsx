import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OWN_SIZE } from '../../../../../src/data/own/limits';
import OwnDialog from '../../../../../src/figures/controls/own/OwnDialog';
import { addFiles, addFound, ownDraft } from '../../../../../src/session/data/own/ownDraft';
import { ownData } from '../../../../../src/session/data/ownData';
import { renderInFigure } from '../../../component/renderInFigure';

afterEach(() => {
  act(() => ownDraft.setState(ownDraft.getInitialState(), true));
  ownData.setState(ownData.getInitialState(), true);
});

const table = (header: string, count: number, line: (row: number) => string) =>
  [header, ...Array.from({ length: count }, (_, row) => line(row))].join('\n');
const noise = (row: number) => ((row * 7919) % 101) / 10;

async function shown(text: string | Uint8Array<ArrayBuffer>, name = 'a.csv') {
  const rendered = await renderInFigure(<OwnDialog onClose={() => {}} />);
  await act(() => addFiles(() => [{ file: new File([text], name), folders: [] }]));
  return rendered;
}

const card = (name = 'a.csv') => within(screen.getByRole('region', { name }));
const previewed = (name?: string) =>
  card(name)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
const trainable = () => !card().getByRole<HTMLButtonElement>('button', { name: 'Train on this table' }).disabled;

describe('the card of a table', () => {
  it('shows the first lines as they were read, and how a number was understood', async () => {
    await shown(
      table('price\tsize\tlabel', 12, (row) => `${row % 2 ? '1,052' : '926'}\t${noise(row)}\t${row % 3 ? 'x' : 'y'}`),
    );
    expect(previewed()).toEqual([
      ['price', 'size', 'label'],
      ['926', '0', 'y'],
      ['1052', '4.1', 'x'],
      ['926', '8.2', 'x'],
    ]);
    expect(card().getByText(/^Numbers as understood: “1,052” under “price” in line 3 is 1052\.$/)).toBeDefined();
  });

  it('says nothing of missing pictures beside a table, which trains by itself', async () => {
    const { user } = await shown(
      table('a,b,kind', 24, (row) => `${noise(row)},${noise(row + 5)},${row % 2 ? 'x' : 'y'}`),
    );
    expect(trainable()).toBe(true);
    expect(screen.queryByRole('button', { name: 'Train on these' })).toBeNull();
    expect(screen.queryByText(/^Two classes are needed/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add a class' }));
    expect(screen.getByRole('button', { name: 'Train on these' })).toBeDefined();
  });

  it('names what was left out and why, and a tick puts it back', async () => {
    const { user } = await shown(
      table(
        'row,size,kind_id,file,kind',
        24,
        (row) => `${row + 100},${noise(row)},${row < 12 ? 1 : 2},f${row},${row < 12 ? 'a' : 'b'}`,
      ),
    );
    expect(card().getByText('24 lines, 1 column of numbers.')).toBeDefined();
    expect(card().getByText('Left out: “row” only counts the lines, and may give the classes away.')).toBeDefined();
    expect(card().getByText('Left out: “kind_id” has one value for each class, and gives it away.')).toBeDefined();
    expect(
      card().getByText('Left out, because they hold words, or numbers with something beside them: “file”.'),
    ).toBeDefined();
    await user.click(card().getByRole('checkbox', { name: 'Train on “kind_id” all the same' }));
    expect(card().getByText('24 lines, 2 columns of numbers.')).toBeDefined();
    expect(previewed()[0]).toEqual(['size', 'kind_id', 'kind']);
  });

  it('asks for the column of classes before training, and takes any', async () => {
    const { user } = await shown(table('who,where,v', 24, (row) => `${'ab'[row % 2]},${'xyz'[row % 3]},${noise(row)}`));
    expect(trainable()).toBe(false);
    expect(card().getByText('Say which column holds the classes.')).toBeDefined();
    await user.selectOptions(card().getByRole('combobox', { name: 'Column of the classes' }), 'where');
    expect(trainable()).toBe(true);
    expect(
      card()
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['x 8', 'y 8', 'z 8']);
  });

  it('says which encoding was guessed, and reads in another one', async () => {
    const gbk = Uint8Array.from(Buffer.from('b3a42cbfed2cc0e0b1f00a', 'hex'));
    const lines = Array.from({ length: 8 }, (_, row) => [
      ...Buffer.from(`${noise(row)},${noise(row + 2)},`),
      0xc6,
      0xbb,
      0xb9,
      row % 2 ? 0xfb : 0xfc,
      10,
    ]);
    const { user } = await shown(Uint8Array.from([...gbk, ...lines.flat()]));
    expect(card().getByText(/they were read as GBK, which is a guess/)).toBeDefined();
    expect(previewed()[0]).toEqual(['长', '宽', '类别']);
    await user.selectOptions(card().getByRole('combobox', { name: 'Encoding' }), 'Big5');
    await waitFor(() => expect(card().getByText(/they were read as Big5/)).toBeDefined());
  });

  it('keeps names of any kind as text, short, and apart from each other', async () => {
    const long = 'x'.repeat(3000);
    const names = ['<img src=x onerror=alert(1)>', long, `${long}y`, 'שלום', '👩‍👩‍👧', '\u200b'];
    await shown(table('a;b;label', 48, (row) => `${noise(row)};${noise(row + 5)};${names[row % names.length]}`));
    const listed = card()
      .getAllByRole('listitem')
      .map((one) => one.textContent ?? '');
    expect(listed).toHaveLength(6);
    expect(Math.max(...listed.map((text) => text.length))).toBeLessThan(60);
    expect(new Set(listed).size).toBe(6);
    expect(listed).toContain('<img src=x onerror=alert(1)> 8');
    expect(listed).toContain('U+200B 8');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText('שלום').every(({ tagName }) => tagName === 'BDI')).toBe(true);
  });

  it('of many lines says how many a run draws', async () => {
    await shown(table('a,b,label', 2500, (row) => `${noise(row)},${noise(row + 5)},${row % 2}`));
    expect(card().getByText('Each run draws 2,000 of the lines, from each class its share.')).toBeDefined();
  });
});

describe('a refused table', () => {
  it('is told by the cell that stays open, with both readings', async () => {
    await shown(table('price;label', 4, (row) => `${row ? 926 : '1.030'};${row % 2}`));
    expect(screen.getByRole('alert').textContent).toMatch(
      /^“a.csv”, line 2: “1.030” under “price” may mean 1.03 or 1030, /,
    );
    expect(screen.queryByRole('region', { name: 'a.csv' })).toBeNull();
  });
});

describe('folders within folders', () => {
  it('are asked about, and regrouped at once', async () => {
    const { user } = await renderInFigure(<OwnDialog onClose={() => {}} />);
    const bytes = Uint8Array.from({ length: OWN_SIZE * OWN_SIZE }, (_, at) => at % 256);
    const paths = ['o/Greek/c1', 'o/Greek/c2', 'o/Latin/c1', 'o/Latin/c2'];
    act(() =>
      addFound(
        paths.flatMap((path) =>
          Array.from({ length: 4 }, () => ({ folders: path.split('/'), picture: { kind: 'grey', bytes } as const })),
        ),
      ),
    );
    const classes = () => screen.getAllByRole('region').map((row) => row.getAttribute('aria-label'));
    const question = within(screen.getByRole('group', { name: 'There are folders within folders. What is a class?' }));
    expect(classes()).toEqual(['Class Greek', 'Class Latin']);
    expect(question.getAllByRole('radio')).toHaveLength(3);
    await user.click(question.getByRole('radio', { name: /Each of these folders: “Greek\/c1”, .* \(4 classes\)/ }));
    expect(classes()).toEqual(['Class Greek/c1', 'Class Greek/c2', 'Class Latin/c1', 'Class Latin/c2']);
  });
});
