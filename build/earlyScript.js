// Runs in index.html itself, ahead of the page's modules: it asks for the files that the page will ask for as soon as its code
// runs, so that on a slow connection they come together with the code and not after it. Which those are is told from the
// address. It is a guess: what it leaves out the page fetches itself, and what it fetches in vain only costs its bytes.
(() => {
  const { dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);
  /** @type {import('./earlyFiles').EarlyTable} */
  const { opensWith, always, keys, presets, otherwise, openingFaces, languages } = JSON.parse(dataset.table ?? '');

  const query = new URLSearchParams(location.search);
  const tag = [query.get('lang'), ...navigator.languages].find((one) => one && languages.includes(primary(one)));
  if (tag) fetchEarly(dataset[primary(tag)], 'high');

  // The page for teachers trains nothing before it is told to.
  if (query.has('receipt') || ['', '1', 'on', 'true'].includes(query.get('teacher') ?? 'off')) return;
  const figure = query.get('figure') ?? '';
  const own = figure in opensWith ? opensWith[figure] : opensWith.lab;
  // A figure that trains nothing needs neither data nor a worker.
  if (own === null) return;
  const address = new URLSearchParams(location.hash.slice(1) || own);
  const named = keys.map((key) => address.get(key)).find((value) => value !== null);
  const preset = address.get('preset') ?? '';
  const data = always[figure] ?? named ?? presets[preset] ?? otherwise;
  // A run on faces waits for hundreds of pictures, longer than for anything else: what renders them is small, comes first, and
  // begins at once.
  if (data === 'faces') {
    fetchEarly(dataset.faces, 'high');
    const others = openingFaces.otherIn.includes(preset) || openingFaces.otherBy.some((key) => address.has(key));
    if (!others) import(dataset.openingFaces ?? '').catch(() => {});
  }
  afterCode(() => {
    const rest = [...fetchEarly(dataset.worker, 'low'), ...(data === 'faces' ? [] : fetchEarly(dataset[data], 'low'))];
    Promise.all(rest).then(() => delete document.documentElement.dataset.font);
  });

  /**
   * The code is needed first. On one connection (HTTP/2 and later) priorities see to that; several share the line evenly, and
   * there the rest waits until the code has come, and the font until everything has.
   * @param {() => void} then
   */
  function afterCode(then) {
    const [{ nextHopProtocol: protocol }] = /** @type {PerformanceNavigationTiming[]} */ (
      performance.getEntriesByType('navigation')
    );
    const code = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[type="module"]'))?.src;
    if (!/^http\/1/.test(protocol)) return then();
    document.documentElement.dataset.font = 'waits';
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name === code)) return;
      observer.disconnect();
      then();
    });
    observer.observe({ type: 'resource', buffered: true });
  }

  /** @param {string} tag */
  function primary(tag) {
    return tag.toLowerCase().split(/[-_]/)[0];
  }

  /**
   * Files with spaces between; none where the page needs none for this.
   * @param {string | undefined} names
   * @param {'high' | 'low'} priority
   * @returns of each file a promise that it has come, or will not come
   */
  function fetchEarly(names, priority) {
    return (names?.split(' ') ?? []).map((name) => {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'fetch';
      link.crossOrigin = '';
      link.fetchPriority = priority;
      link.href = name;
      document.head.append(link);
      return new Promise((ended) => {
        link.onload = link.onerror = ended;
      });
    });
  }
})();
