// What a notebook does with a widget of anywidget: it loads the module (?module=, as a blob with ?blob), gives `render` a model and
// an element, and keeps what is saved. The model behaves as Backbone's, on which Jupyter builds: a change is told to whoever
// listens, whether the kernel or the widget has made it.
const query = new URLSearchParams(location.search);

class Model {
  /** @type {Record<string, any>} */ traits = JSON.parse(query.get('traits') ?? '{}');
  /** @type {Record<string, Set<() => void>>} */ listeners = {};
  /** @type {Record<string, unknown>} */ unsaved = {};
  /** @type {{ at: number, traits: Record<string, any> }[]} */ saved = [];

  /** @param {string} name */
  get(name) {
    return this.traits[name];
  }

  /** @param {string} name @param {unknown} value */
  set(name, value) {
    if (JSON.stringify(this.traits[name]) === JSON.stringify(value)) return;
    this.traits[name] = value;
    this.unsaved[name] = value;
    for (const listener of this.listeners[`change:${name}`] ?? []) listener();
  }

  save_changes() {
    if (Object.keys(this.unsaved).length > 0) {
      // What goes to the kernel is JSON.
      this.saved.push({ at: performance.now(), traits: JSON.parse(JSON.stringify(this.unsaved)) });
    }
    this.unsaved = {};
  }

  /** @param {string} event @param {() => void} listener */
  on(event, listener) {
    this.listeners[event] ??= new Set();
    this.listeners[event].add(listener);
  }

  /** @param {string} event @param {() => void} listener */
  off(event, listener) {
    this.listeners[event]?.delete(listener);
  }
}

let source = query.get('module') ?? '';
if (query.has('blob')) {
  source = URL.createObjectURL(new Blob([await (await fetch(source)).text()], { type: 'text/javascript' }));
}
const { default: widget } = await import(source);
const model = new Model();
const leave = await widget.render({ model, el: document.querySelector('#cell') });
Object.assign(window, { model, leave });

export {};
