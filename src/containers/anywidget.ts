// `anywidget.mjs`: the element as a widget of a notebook, by the contract of anywidget (one `render`). Jupyter, marimo and MyST
// load it by address. The build fills in what is written in capitals.
import type { State } from '../embed/messages';
import { containers as english } from '../i18n/en/hosts/containers';
import { containers as chinese } from '../i18n/zh-CN/hosts/containers';
import { chooseLanguage } from '../session/page/language';
import type { SettingName, Settings } from '../session/settings/settingsTable';
import { sharedSettings } from './linkGroup';
import { same, settingAttributes, textOf } from './settingAttributes';
import { tripletLabElement } from './tripletLab';

declare const SETTING_DEFAULTS: Settings;
declare const PAGE: string;

/** The traits of the widget, as Python names them. */
interface Traits {
  /** Where the page stands; without it, where this module does. */
  readonly src?: string;
  readonly figure?: string;
  readonly preset?: string;
  readonly margin?: number;
  /** Written, any of the settings; read, all of them. */
  readonly settings?: Partial<Settings>;
  /** Written by the figure. */
  readonly state?: Partial<State>;
}

/** What anywidget hands over, as far as it is used here. */
interface Model {
  get<Name extends keyof Traits>(name: Name): Traits[Name] | null | undefined;
  set<Name extends keyof Traits>(name: Name, value: Traits[Name]): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** Notebooks keep and send every value: at most twice a second. */
const STATE_EVERY = 500;
const TAG = 'triplet-lab';

/** Returns what takes the figure away. */
function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): () => void {
  const src = model.get('src') || pageBeside(import.meta.url);
  if (!src) {
    const { widget } = chooseLanguage(null, navigator.languages) === 'en' ? english : chinese;
    el.textContent = widget.needsSrc;
    return () => el.replaceChildren();
  }
  if (!customElements.get(TAG)) customElements.define(TAG, tripletLabElement(SETTING_DEFAULTS, src));
  const tag = document.createElement(TAG) as InstanceType<ReturnType<typeof tripletLabElement>>;
  const figure = model.get('figure') || 'lab';
  /** Figures with a margin of their own call it by their name. */
  const margin = sharedSettings(figure).find(([shared]) => shared === 'margin')?.[1] ?? 'margin';
  const stops: (() => void)[] = [];
  let last: State | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const { attributeOf } = settingAttributes(SETTING_DEFAULTS);
  const write = (settings: Partial<Settings>) => {
    for (const [name, value] of Object.entries(settings)) {
      const now = tag.settings?.[name as keyof Settings];
      if (value !== null && !(now !== undefined && same(now, value)))
        tag.setAttribute(attributeOf(name as SettingName, figure), textOf(value));
    }
  };
  const writeMargin = () => write({ [margin]: model.get('margin') ?? null });
  const writePreset = () => {
    const preset = model.get('preset');
    if (preset && preset !== tag.getAttribute('preset')) tag.setAttribute('preset', preset);
  };
  const writeSettings = () => write(model.get('settings') ?? {});

  tag.setAttribute('src', src);
  tag.setAttribute('figure', figure);
  writePreset();
  writeSettings();
  writeMargin();
  listen('change:preset', writePreset);
  listen('change:settings', writeSettings);
  listen('change:margin', writeMargin);

  const tellSettings = () => {
    const settings = tag.settings;
    if (!settings) return;
    if (JSON.stringify(model.get('settings')) !== JSON.stringify(settings)) model.set('settings', { ...settings });
    const now = settings[margin] as number;
    if (model.get('margin') !== now) model.set('margin', now);
    model.save_changes();
  };
  tag.addEventListener('ready', tellSettings);
  tag.addEventListener('settings', tellSettings);
  tag.addEventListener('step', (event) => {
    last = (event as CustomEvent<State>).detail;
    timer ??= setTimeout(tellState, 0);
  });
  el.append(tag);

  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    tag.remove();
  };

  function listen(event: string, listener: () => void): void {
    model.on(event, listener);
    stops.push(() => model.off(event, listener));
  }

  /** The newest, and then none for a while. */
  function tellState(): void {
    timer = undefined;
    if (!last) return;
    const { status, step, loss, recall, recallStep, activeFraction, counts, distances, stepsPerSecond, engine } = last;
    last = null;
    model.set('state', {
      status,
      step,
      loss,
      recall,
      recallStep,
      activeFraction,
      counts,
      distances,
      stepsPerSecond,
      engine,
    });
    model.save_changes();
    timer = setTimeout(tellState, STATE_EVERY);
  }
}

/** A notebook may have made a blob of the module, beside which nothing stands. */
function pageBeside(module: string): string | null {
  return /^https?:/.test(module) ? new URL(PAGE, module).href : null;
}

export default { render };
