// The same figure in every kind of page that teachers have: it can be spoken to, trains, its ring is moved by the keyboard, it is
// seen whole, and its host goes on scrolling and turning its slides.
import { expect, test } from '../../fixtures';
import { Guest } from './guest';
import { HOSTS, type Host } from './hosts';

/** Tried in `npm test`, besides in the full test. */
const SAMPLE = ['a policy of workers from blobs alone', 'a part that opens', 'a part drawn smaller'];
const ports = (process.env.TRIPLET_LAB_PORTS ?? '').split(' ');
const ORIGINS = { site: `http://127.0.0.1:${ports[0]}/some/sub/path/`, host: `http://127.0.0.1:${ports[1]}/` };

for (const [name, of] of Object.entries(HOSTS)) {
  const host: Host = of(ORIGINS);
  test.describe(`in ${name}`, { tag: SAMPLE.includes(name) ? [] : ['@full'] }, () => {
    test.use({ allowed: [...(host.allowed ?? [])] });
    test('the figure works, and its host goes on working', async ({ page }) => {
      const guest = new Guest(page);
      await guest.listen();
      if (host.before) await page.addInitScript(host.before);
      await page.goto(await addressOf(host));
      await guest.comeToFrame(host.press);
      await guest.isReady();

      expect((await guest.ask({ type: 'step', count: 100 })).step).toBeGreaterThanOrEqual(100);
      const before = (await guest.ask({ type: 'get' })).settings?.margin ?? 0;
      await guest.ring.press('ArrowUp');
      await expect.poll(async () => (await guest.ask({ type: 'get' })).settings?.margin).toBeGreaterThan(before);

      if (!host.noScript) {
        await expect.poll(() => guest.hidden(), { message: 'it is seen whole' }).toBeLessThanOrEqual(1);
        await guest.clickBeside();
        await page.keyboard.press('PageDown');
        await expect.poll(() => guest.pressed(), { message: 'the key comes back' }).toContain('PageDown');
        if (host.slides) await expect(guest.slide('The next slide')).toBeInViewport();
      }
      if (host.darkSwitch) {
        await guest.press(host.darkSwitch);
        await expect(guest.root).toHaveAttribute('data-theme', 'dark');
      }
      if (!host.noScroll) {
        await guest.picture.hover();
        const at = await guest.scrolled();
        await page.mouse.wheel(0, at > 200 ? -150 : 150);
        await expect.poll(() => guest.scrolled(), { message: 'the host scrolls' }).not.toBe(at);
      }
    });
  });
}

async function addressOf({ page }: Host): Promise<string> {
  if ('made' in page) return page.made();
  return 'address' in page ? page.address : `${ORIGINS.host}course?${new URLSearchParams({ body: page.body })}`;
}
