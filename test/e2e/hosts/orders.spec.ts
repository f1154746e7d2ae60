// The orders of API 1.1 at a real figure on another origin: what needs pixels, workers or the browser's own keys.
import { HostedFigure } from '../figures/hostedFigure';
import { FIGURE_IDS } from '../figures/ids';
import { expect, test } from '../fixtures';

interface Given {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** Of a picture drawn by itself, as an image, where neither script nor style sheet of the page helps. */
function coloursOf(page: HostedFigure['page'], data: string): Promise<number> {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source.startsWith('data:') ? source : `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    return new Set(new Uint32Array(bytes.buffer)).size;
  }, data);
}

for (const host of ['iframe', 'sandboxed'] as const) {
  test(`a host takes the picture along, as SVG and as PNG: ${host}`, async ({ page, hostAddress }) => {
    const figure = new HostedFigure(page, { framed: true });
    await figure.goto(hostAddress(host, './?figure=lab&autoplay=0#d=students'));
    await figure.isReady();
    for (const format of ['svg', 'png']) {
      const { data, width, height } = (await figure.ask({ type: 'getPicture', format })) as unknown as Given;
      expect(data.startsWith(format === 'svg' ? '<svg' : 'data:image/png;base64,')).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThan(200);
      expect(await coloursOf(page, data)).toBeGreaterThan(20);
    }
  });
}

test('every figure gives its picture, and one with nothing drawn yet says so', { tag: '@full' }, async ({
  page,
  hostAddress,
}) => {
  test.slow();
  for (const id of FIGURE_IDS) {
    const figure = new HostedFigure(page, { framed: true });
    await figure.goto(hostAddress('iframe', `./?figure=${id}&autoplay=0`));
    await figure.isReady();
    const answer = (await figure.ask({ type: 'getPicture' })) as unknown as Given & { code?: string };
    // Its cells are empty before their runs.
    if (id === 'margins') expect(answer.code).toBe('no-picture');
    else expect(await coloursOf(page, answer.data), id).toBeGreaterThan(8);
  }
});

test('a state that one figure gives, another takes up, and goes on bit for bit', async ({ page, hostAddress }) => {
  const figure = new HostedFigure(page, { framed: true });
  await figure.goto(hostAddress('iframe', './?figure=lab&autoplay=0&lang=en#d=students&b=cpu'));
  await figure.isReady();
  await figure.ask({ type: 'step', count: 20 });
  const { state } = (await figure.ask({ type: 'getState' })) as unknown as { state: object };
  const { loss, distances } = await figure.ask({ type: 'step', count: 10 });
  await figure.goto(hostAddress('iframe', './?figure=distances&autoplay=0&lang=en'));
  await figure.isReady();
  expect(await figure.ask({ type: 'setState', state })).toMatchObject({ type: 'state', step: 20, status: 'paused' });
  expect(await figure.ask({ type: 'step', count: 10 })).toMatchObject({ step: 30, loss, distances });
  expect(await figure.ask({ type: 'goto', step: 20 })).toMatchObject({ step: 20 });
});
