// What is drawn stands where the maths says, to a pixel: rings, items, lines and the ruler, against the formulas written out
// and against the encoder that the page gives away.
import { hinge, type Kind, outerRadius } from '../expectations/triplet';
import { trueSpace } from '../expectations/trueSpace';
import { Lab, type Seen } from '../figures/lab';
import { expect, test } from '../fixtures';

const CASES: readonly {
  readonly data: string;
  readonly dim: number;
  readonly distance: Kind;
  readonly normalize: boolean;
  readonly tag: string | [];
}[] = [
  { data: 'students', dim: 2, distance: 'plain', normalize: false, tag: '@full' },
  { data: 'students', dim: 8, distance: 'squared', normalize: false, tag: [] },
  { data: 'students', dim: 8, distance: 'plain', normalize: true, tag: '@full' },
  { data: 'digits', dim: 3, distance: 'squared', normalize: true, tag: '@full' },
];

for (const { data, dim, distance, normalize, tag } of CASES) {
  const kind = `${data}, ${dim}-D, ${distance} distance, ${normalize ? 'normalised' : 'free'}`;
  test(`every item stands at its true distance from the anchor, and the rings where the margin puts them: ${kind}`, {
    tag,
  }, async ({ page }) => {
    /** A plain distance as the picture writes it. */
    const inUnit = (plain: number) => (distance === 'squared' ? plain ** 2 : plain);
    const norm = normalize ? 1 : 0;
    const lab = await new Lab(page).open(
      `./?figure=lab&autoplay=0#d=${data}&dim=${dim}&dist=${distance}&norm=${norm}&m=0.5`,
    );
    const { settings, distances } = await lab.step(20);
    const space = await trueSpace(lab, settings);
    const items = await lab.walk();
    const role = (name: string) => items.find(({ text }) => text.split(', ').includes(name))?.item ?? -1;
    const [anchor, positive, negative] = [role('anchor'), role('positive'), role('negative')];
    expect(items.length).toBeGreaterThanOrEqual(30);

    const near = (a: number, b: number) => Math.abs(a - b) <= 1e-4 * Math.max(1, b);
    const anchorPositive = space.distance(anchor, positive);
    const anchorNegative = space.distance(anchor, negative);
    expect(near(distances.anchorPositive ?? Number.NaN, anchorPositive)).toBe(true);
    expect(near(distances.anchorNegative ?? Number.NaN, anchorNegative)).toBe(true);

    const check = async (seen: readonly Seen[]) => {
      const [scale, middle] = [await lab.scale(), await lab.centre()];
      for (const { item, text, x, y } of seen) {
        const true_ = space.distance(anchor, item);
        expect(Math.abs(Math.hypot(x - middle.x, y - middle.y) - true_ * scale), text).toBeLessThanOrEqual(1);
        if (item !== anchor) expect(text).toContain(`${DISTANCE[distance]} ${written(text, inUnit(true_))}`);
      }
      expect(Math.abs((await lab.radiusDrawn('inner')) - anchorPositive * scale)).toBeLessThanOrEqual(1);
      const outer = outerRadius(anchorPositive, settings.margin, distance);
      expect(Math.abs((await lab.radiusDrawn('outer')) - outer * scale)).toBeLessThanOrEqual(1);
      expect(near(await lab.radius('outer'), outer)).toBe(true);
      const caught = seen.filter(({ item, text }) => {
        return /different class|negative/.test(text) && space.distance(anchor, item) < outer;
      });
      expect(await lab.caught()).toBe(caught.length);
    };
    await check(items);

    await test.step('lines and their numbers', async () => {
      const numbers = await lab.lineNumbers();
      const both = [anchorPositive, anchorNegative].map((plain) => inUnit(plain).toFixed(2));
      expect(numbers.sort()).toEqual(both.sort());
      for (const [line, length] of [
        ['positive', anchorPositive],
        ['negative', anchorNegative],
      ] as const) {
        const [from, to] = await lab.line(line);
        const drawn = Math.hypot(to.x - from.x, to.y - from.y);
        expect(Math.abs(drawn - length * (await lab.scale()))).toBeLessThanOrEqual(1);
      }
    });

    await test.step('the ruler: the bar is as long as the loss', async () => {
      const [ap, an] = [inUnit(anchorPositive), inUnit(anchorNegative)];
      const { zero, scale, band, bar } = await lab.rulerDrawn();
      expect(Math.abs(bar - hinge(ap, an, settings.margin) * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(band.width - settings.margin * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(band.x - (zero + ap * scale))).toBeLessThanOrEqual(1);
    });

    await test.step('still so after zooming', async () => {
      await lab.items.focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await lab.still();
      await check(await lab.walk());
    });
  });
}

const DISTANCE = { plain: 'distance', squared: 'squared distance' } as const;

/** The distance with two decimals; at a tie either neighbour will do. */
function written(text: string, distance: number): string {
  const given = text.match(/distance (\d+\.\d\d)/)?.[1] ?? '';
  return Math.abs(Number(given) - distance) <= 0.005 + 1e-4 ? given : distance.toFixed(2);
}
