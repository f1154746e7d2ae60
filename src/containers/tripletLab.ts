// The element `<triplet-lab>`: a frame with a figure in it, whose attributes are settings. What the host writes, the figure does;
// what the reader does in the figure, the attributes say.
import {
  type CapabilitiesMessage,
  type CsvMessage,
  type DiagnosticsMessage,
  EVENTS_OF_OLD,
  type FigureMessage,
  type PictureFormat,
  type PictureMessage,
  type SavedStateMessage,
  type StateMessage,
} from '../embed/messages';
import { frameName as english } from '../i18n/en/hosts/containers';
import { frameName as chinese } from '../i18n/zh-CN/hosts/containers';
import { languageOf } from '../session/page/language';
import type { SavedRun } from '../session/run/savedRun';
import type { SettingName, Settings } from '../session/settings/settingsTable';
import type { TripletLabElement } from './elementApi';
import { frameAddress, IN_ADDRESS } from './frameAddress';
import { FRAME_GONE, FrameLink, type Order } from './frameLink';
import { joinGroup, type Member, type Shared, sharedByGroup, sharedSettings, tellGroup } from './linkGroup';
import { setAsAttributes } from './setAsAttributes';
import { same, settingAttributes } from './settingAttributes';
import { SettingsMirror } from './settingsMirror';
import { languageRound, themeOf, watchSurroundings } from './surroundings';

/** Until the figure tells its own, CSS px. */
const FIRST_HEIGHT = 720;
/** Those of old, and the end of training. */
const HEARD = [...EVENTS_OF_OLD, 'stepsDone'] as const;
const STYLE = ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}';
const NAMES = { en: english, 'zh-CN': chinese };

/** `defaults` are the settings table's; `page` is the address of the page, where the element names none. */
export function tripletLabElement(defaults: Settings, page: string): new () => TripletLabElement {
  const known = settingAttributes(defaults);

  class TripletLab extends HTMLElement implements TripletLabElement, Member {
    readonly #mirror = new SettingsMirror(this, known);
    readonly #attributes = new MutationObserver((records) =>
      this.#changed(new Set(records.map(({ attributeName }) => attributeName ?? ''))),
    );
    #frame: HTMLIFrameElement | null = null;
    #link: FrameLink | null = null;
    #step = 0;
    /** What the frame has been told of its surroundings. */
    #told: { readonly theme?: string; readonly language?: string | null } = {};
    #stopWatching = () => {};
    #leaveGroup = () => {};

    connectedCallback(): void {
      if (!this.shadowRoot) {
        const style = new CSSStyleSheet();
        style.replaceSync(STYLE);
        this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
      }
      this.#attributes.observe(this, { attributes: true });
      this.#stopWatching = watchSurroundings(() => this.#tellSurroundings());
      this.#join();
      this.#open();
    }

    disconnectedCallback(): void {
      this.#attributes.disconnect();
      this.#stopWatching();
      this.#leaveGroup();
      this.#close();
    }

    get ready() {
      return this.#link?.ready ?? Promise.reject(new Error('<triplet-lab> stands in no page yet.'));
    }

    get settings() {
      return this.#mirror.settings;
    }

    play = () => this.#order({ type: 'play' });
    pause = () => this.#order({ type: 'pause' });
    step = (count = 1) => this.#order({ type: 'step', count });
    reset = (seed?: number) => this.#order({ type: 'reset', ...(seed !== undefined && { seed }) });
    choosePreset = (preset: Parameters<TripletLabElement['choosePreset']>[0]) =>
      this.#order({ type: 'preset', preset });
    get = () => this.#order({ type: 'get' });
    goTo = (step: number) => this.#order({ type: 'goto', step });
    follow = ({ anchor, positive, negative }: Parameters<TripletLabElement['follow']>[0]) =>
      this.#order({ type: 'triplet', anchor, positive, negative });
    setState = (state: SavedRun) => this.#order({ type: 'setState', state } as unknown as Order);

    diagnostics = () => this.#ask<DiagnosticsMessage>({ type: 'diagnostics' });
    capabilities = () => this.#ask<CapabilitiesMessage>({ type: 'capabilities' });
    getPicture = (format: PictureFormat = 'svg') => this.#ask<PictureMessage>({ type: 'getPicture', format });
    getCsv = async (run = 0) => (await this.#ask<CsvMessage>({ type: 'getCsv', run })).csv;
    getState = async () => (await this.#ask<SavedStateMessage>({ type: 'getState' })).state;

    async set(settings: Partial<Settings>): Promise<StateMessage> {
      const names = Object.keys(settings) as SettingName[];
      await this.ready;
      const link = this.#link as FrameLink;
      this.#mirror.asked(names, 1);
      try {
        const state = await link.ask<StateMessage>({ type: 'set', settings });
        this.#mirror.asked(names, -1);
        this.#heardState(state);
        return state;
      } catch (error) {
        if (link === this.#link) {
          this.#mirror.asked(names, -1);
          // The figure has kept what it had, and the attributes say so.
          const { settings: kept } = await link.ask<StateMessage>({ type: 'get' });
          for (const name of names) if (name in kept) this.#mirror.write(name, kept[name]);
          this.#mirror.note(kept);
        }
        throw error;
      }
    }

    // As a member of its group.

    shared(): Shared | null {
      const settings = this.#mirror.settings;
      return settings && Object.fromEntries(this.#sharedNames.map(([shared, name]) => [shared, settings[name]]));
    }

    take(shared: Shared): void {
      const { settings } = this.#mirror;
      if (!settings) return;
      const wanted = this.#sharedNames.filter(
        ([name, own]) => shared[name] !== undefined && !same(settings[own], shared[name]),
      );
      const part = Object.fromEntries(wanted.map(([name, own]) => [own, shared[name]])) as Partial<Settings>;
      // As if the figure had said it, so that it is not told to the group once more.
      if (this.#mirror.note(part).length > 0) this.#tellSettings();
      this.#try(part);
    }

    // The frame.

    #open(): void {
      this.#close();
      const surroundings = { theme: themeOf(this), language: languageRound(this) };
      this.#told = surroundings;
      // A new one each time, because another address in the same frame would be a step in the reader's history.
      const frame = document.createElement('iframe');
      this.#frame = frame;
      Object.assign(frame, { loading: 'lazy', allow: 'fullscreen; clipboard-write' });
      frame.style.height = `${Number(this.getAttribute('height')) || FIRST_HEIGHT}px`;
      this.#entitle();
      const link = new FrameLink(frame, (message) => this.#hear(message));
      this.#link = link;
      const attributes = [...this.attributes].map(({ name, value }) => [name, value] as const);
      frame.src = frameAddress(attributes, known, page, surroundings);
      this.shadowRoot?.append(frame);
      link.ready.then(
        ({ settings }) => this.#begin(settings),
        () => {},
      );
    }

    #close(): void {
      this.#link?.close();
      this.#link = null;
      this.#frame?.remove();
      this.#mirror.forget();
      this.#step = 0;
    }

    #begin(settings: Settings): void {
      this.#mirror.settings = settings;
      const group = this.getAttribute('link');
      const shared = group ? sharedByGroup(group, this) : null;
      if (shared) {
        const [own, others] = [true, false].map((mine) =>
          this.#sharedNames.filter(([, name]) => this.#mirror.isWritten(name) === mine).map(([name]) => name),
        );
        this.take(Object.fromEntries(others.map((name) => [name, shared[name]])));
        this.#tellGroup(own);
      }
      // What the host has written meanwhile, and what the address could not say.
      this.#try(this.#mirror.wanted(this.getAttributeNames()));
      this.#tellSurroundings();
      // An older copy of the page does not know it, and tells what it knows.
      this.#ask({ type: 'subscribe', events: HEARD }).catch(() => {});
      this.dispatchEvent(new CustomEvent('ready', { detail: settings }));
    }

    #hear(message: FigureMessage): void {
      if (message.type === 'state') this.#heardState(message);
      if (message.type === 'resize' && this.#frame) this.#frame.style.height = `${message.height}px`;
      if (message.type === 'prediction' || message.type === 'stepsDone')
        this.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      if (message.type === 'error') this.#fail(message);
      if (message.type === 'key') {
        // Pressed again on the host page, so that slides turn after a click in the frame.
        const { key, keyCode, shift: shiftKey } = message;
        this.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, shiftKey, bubbles: true, cancelable: true }));
      }
    }

    #heardState(state: StateMessage): void {
      const changed = this.#mirror.note(state.settings);
      if (changed.length > 0) this.#tellSettings();
      this.#tellGroup(this.#sharedNames.filter(([, name]) => changed.includes(name)).map(([shared]) => shared));
      if (state.step === this.#step) return;
      this.#step = state.step;
      this.dispatchEvent(new CustomEvent('step', { detail: state }));
    }

    #tellSettings(): void {
      this.dispatchEvent(new CustomEvent('settings', { detail: this.#mirror.settings }));
    }

    async #ask<Answer extends FigureMessage>(question: Order): Promise<Answer> {
      await this.ready;
      return (this.#link as FrameLink).ask<Answer>(question);
    }

    async #order(order: Order): Promise<StateMessage> {
      const state = await this.#ask<StateMessage>(order);
      this.#heardState(state);
      return state;
    }

    /** Sets what no promise is waited for of. */
    #try(settings: Partial<Settings>): void {
      if (Object.keys(settings).length > 0) this.set(settings).catch((error) => this.#fail(error));
    }

    #fail({ code, message, key }: { code?: string; message: string; key?: string }): void {
      // What was asked of a frame that the host has changed meanwhile is nobody's business.
      if (code === FRAME_GONE) return;
      this.dispatchEvent(new CustomEvent('error', { detail: { code, message, key } }));
    }

    // Attributes, and what is round the element.

    #changed(names: ReadonlySet<string>): void {
      if (names.has('link')) this.#join();
      if (names.has('title')) this.#entitle();
      if (IN_ADDRESS.some((name) => names.has(name))) return this.#open();
      // Before the figure is ready nothing is compared: then everything is.
      if (!this.#mirror.settings) return;
      this.#tellSurroundings();
      const preset = names.has('preset') ? this.getAttribute('preset') : null;
      if (preset) this.#order({ type: 'preset', preset } as Order).catch((error) => this.#fail(error));
      this.#try(this.#mirror.wanted(names));
    }

    get #sharedNames() {
      return sharedSettings(this.getAttribute('figure'));
    }

    #join(): void {
      this.#leaveGroup();
      const group = this.getAttribute('link');
      this.#leaveGroup = group ? joinGroup(group, this) : () => {};
    }

    #tellGroup(names: readonly (keyof Shared)[]): void {
      const group = this.getAttribute('link');
      const shared = this.shared();
      if (!group || !shared || names.length === 0) return;
      tellGroup(group, this, Object.fromEntries(names.map((name) => [name, shared[name]])));
    }

    #entitle(): void {
      const figure = this.getAttribute('figure');
      const name = NAMES[languageOf(this.#told.language) ?? 'en'];
      if (this.#frame) this.#frame.title = this.getAttribute('title') || (figure ? `${name}: ${figure}` : name);
    }

    #tellSurroundings(): void {
      if (!this.#mirror.settings) return;
      const before = this.#told;
      const now = { theme: themeOf(this), language: languageRound(this) };
      this.#told = now;
      const say = (order: Order) => void this.#order(order).catch((error) => this.#fail(error));
      if (now.theme !== before.theme) say({ type: 'theme', theme: now.theme });
      const language = languageOf(now.language);
      if (language === null || now.language === before.language) return;
      say({ type: 'language', language });
      this.#entitle();
    }
  }
  setAsAttributes(TripletLab.prototype, Object.keys(defaults));
  return TripletLab;
}
