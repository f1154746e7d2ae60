// What a page does that uses the element: it loads the script (?script=), and has the element in its markup (?html=). Events of the
// elements are kept, oldest first.
const query = new URLSearchParams(location.search);
const course = /** @type {HTMLElement} */ (document.querySelector('#course'));
course.innerHTML = query.get('html') ?? '';

/** @type {[string, unknown][]} */
const events = [];
Object.assign(window, { events });
for (const element of course.querySelectorAll('triplet-lab')) {
  for (const type of ['ready', 'step', 'prediction', 'stepsDone', 'error']) {
    element.addEventListener(type, (event) => events.push([type, /** @type {CustomEvent} */ (event).detail]));
  }
}
await import(query.get('script') ?? '');

export {};
