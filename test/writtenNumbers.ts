// The numbers that the lab has written on the screen at one moment, by quantity and place: what a reader can hold against each
// other. One function that stands alone, so that a browser can be given it too.

/** Where a quantity is written, and what is written there. */
export type Written = Readonly<Record<string, string>>;

/** All places of `root` that write each quantity; places that are not there are left out. */
export function writtenNumbers(root: ParentNode): Readonly<Record<string, Written>> {
  const numberIn = (text: string | null | undefined) =>
    (text ?? '').replaceAll('−', '-').match(/-?\d+(?:\.\d+)?%?/)?.[0];
  const at = (selector: string, place = 0, scope: ParentNode | null | undefined = root) =>
    scope?.querySelectorAll(selector)[place]?.textContent;
  const row = (name: string) => at(`details.numbers [data-row="${name}"] td`);
  const chart = (title: string) =>
    [...root.querySelectorAll('svg')].find((svg) => svg.querySelector('title')?.textContent === title) ?? null;
  const value = (title: string, place: number) => at('.chart-value', place, chart(title));
  const distance = (side: 'positive' | 'negative', term: string) => ({
    tile: at(`[data-touches="${term}"]`)?.replace(/^.* /, ''),
    line: at(`.pill-${side} text`),
    sum: at(`.sum-${side}`),
    chart: at(`.chart-end-${side} .chart-value`, 0, chart('How far from the anchor')),
    ruler: at(`.chart-end-${side}`, 0, root.querySelector('.ruler')),
    table: row(term),
  });
  const field = [...root.querySelectorAll('input')].find((input) => input.labels?.[0]?.textContent === 'Margin');
  const places: Record<string, Record<string, string | null | undefined>> = {
    anchorPositive: distance('positive', 'anchorPositive'),
    anchorNegative: distance('negative', 'anchorNegative'),
    margin: {
      ring: at('.margin-measure text'),
      sum: at('.sum-margin'),
      ruler: at('.ruler-margin'),
      field: field && Number(field.value).toFixed(2),
    },
    step: { transport: at('.transport-step'), table: row('step'), timeline: at('.timeline-says') },
    teaching: { chart: value('Pairs still teaching', 0), tab: at('.rail-tab b'), table: row('teaching') },
    teachingBatch: { chart: value('Pairs still teaching', 1), table: row('teachingBatch') },
    loss: { chart: value('Loss', 0), table: row('loss') },
    lossRecent: { chart: at('.loss-recent'), table: row('lossRecent') },
    lossAll: { chart: value('Loss', 1), table: row('lossAll') },
    caught: { stage: at('.stage-count'), table: row('caught') },
  };
  return Object.fromEntries(
    Object.entries(places).map(([quantity, texts]) => {
      const found = Object.entries(texts).flatMap(([place, text]) => {
        const number = numberIn(text);
        return number === undefined ? [] : [[place, number] as const];
      });
      return [quantity, Object.fromEntries(found)];
    }),
  );
}

/**
 * Quantities that are written as two numbers, in a sentence each; none if the screen agrees with itself. A number may have more
 * decimals in one place (a sum has as many as it takes to come out), if rounded it is the other.
 */
export function contradictions(written: Readonly<Record<string, Written>>): string[] {
  const decimals = (text: string) => (text.split('.')[1] ?? '').replace('%', '').length;
  const agree = (one: string, other: string) => {
    if (decimals(one) === decimals(other)) return one === other;
    const half = 0.5 * 10 ** -Math.min(decimals(one), decimals(other));
    return one.endsWith('%') === other.endsWith('%') && Math.abs(parseFloat(one) - parseFloat(other)) <= half + 1e-9;
  };
  return Object.entries(written)
    .filter(([, places]) => {
      const numbers = Object.values(places);
      return numbers.some((one) => numbers.some((other) => !agree(one, other)));
    })
    .map(([quantity, places]) => `${quantity}: ${JSON.stringify(places)}`);
}
