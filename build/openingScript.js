// Runs in index.html itself, before anything else: where a file that the page opens with does not come, nothing else of the
// page can say so. A browser remembers that a module failed, so only a reload helps: as soon as all files are at hand, at
// most a few times by itself, and on request. The address keeps the settings.
(() => {
  /** Before looking again whether the files can be had, ms: doubled each time, up to the longest. */
  const FIRST_PAUSE = 1000;
  const LONGEST_PAUSE = 30000;
  /** Reloads without being asked. They are counted in the history entry, which outlives a reload. */
  const MOST_RELOADS = 3;

  let failed = false;

  addEventListener('load', () => {
    if (!failed && history.state?.openingReloads) history.replaceState({ ...history.state, openingReloads: 0 }, '');
  });

  // Errors of elements do not bubble.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module') fail();
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet' && target.dataset.again === undefined) {
        fetchStyleAgain(target);
      }
    },
    true,
  );

  function fail() {
    if (failed) return;
    failed = true;
    const words = document.getElementById('opening-failure');
    const root = document.getElementById('root');
    if (!(words instanceof HTMLTemplateElement) || !root) return;
    root.append(words.content.cloneNode(true));
    for (const text of root.querySelectorAll(`[data-cause="${cause()}"]`)) text.removeAttribute('hidden');
    root.querySelector('[role="alert"] button')?.addEventListener('click', () => location.reload());
    lookAgain(FIRST_PAUSE);
  }

  /** A page from a folder, or in a frame without an origin of its own, is refused its modules whatever the connection does. */
  function cause() {
    if (location.protocol === 'file:') return 'file';
    return self.origin === 'null' ? 'frame' : 'connection';
  }

  /** @param {number} pause */
  async function lookAgain(pause) {
    const reloads = history.state?.openingReloads ?? 0;
    if (reloads >= MOST_RELOADS) return;
    await wait(pause);
    if (!(await canBeHad())) return lookAgain(Math.min(2 * pause, LONGEST_PAUSE));
    history.replaceState({ ...history.state, openingReloads: reloads + 1 }, '');
    location.reload();
  }

  /** Whether the server has all files that this page opens with, or publishes another page by now. */
  async function canBeHad() {
    try {
      const page = await fetch(location.pathname, { cache: 'reload' });
      if (!page.ok) return false;
      const text = await page.text();
      const files = [...document.querySelectorAll('script[type="module"], link[rel="modulepreload"]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      if (!text.includes('opening-failure')) return false;
      if (files.some((file) => !text.includes(file))) return true;
      const found = await Promise.all(files.map((file) => fetch(file, { cache: 'reload' })));
      return found.every(({ ok, headers }) => ok && !headers.get('Content-Type')?.startsWith('text/html'));
    } catch {
      return false;
    }
  }

  /** @param {HTMLLinkElement} link */
  async function fetchStyleAgain(link) {
    link.dataset.again = '';
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      await wait(pause);
      const other = /** @type {HTMLLinkElement} */ (link.cloneNode());
      other.href = `${link.getAttribute('href')}?again=${pause}`;
      const came = await new Promise((tell) => {
        other.onload = () => tell(true);
        other.onerror = () => tell(false);
        link.after(other);
      });
      if (came) return;
      other.remove();
    }
  }

  /** @param {number} ms @returns {Promise<void>} over earlier where the browser is online again */
  function wait(ms) {
    return new Promise((over) => {
      setTimeout(over, ms);
      addEventListener('online', () => over(), { once: true });
    });
  }
})();
