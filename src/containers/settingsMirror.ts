// The settings of a figure, mirrored in the attributes of its element. It knows which of them are on their way to the figure: until
// they are answered, what the figure tells of them is what was before.
import type { SettingName, Settings } from '../session/settings/settingsTable';
import { type SettingAttributes, type SettingValue, same, textOf } from './settingAttributes';

export class SettingsMirror {
  /** As last heard of; null before the figure is ready. */
  settings: Settings | null = null;
  readonly #element: Element;
  readonly #known: SettingAttributes;
  readonly #asked = new Map<SettingName, number>();

  constructor(element: Element, known: SettingAttributes) {
    this.#element = element;
    this.#known = known;
  }

  forget(): void {
    this.settings = null;
    this.#asked.clear();
  }

  /** One order with these settings more is on its way, or (`by` −1) has been answered. */
  asked(names: readonly SettingName[], by: 1 | -1): void {
    for (const name of names) this.#asked.set(name, (this.#asked.get(name) ?? 0) + by);
  }

  /** Whether the host has written the setting. */
  isWritten(name: SettingName): boolean {
    return this.#element.hasAttribute(this.#spelled(name));
  }

  write(name: SettingName, value: SettingValue): void {
    const attribute = this.#spelled(name);
    const text = textOf(value);
    // A setting that the figure has one of its own for: the attribute is for that one.
    if (this.#known.settingOf(attribute, this.#figure) !== name) return;
    if (this.#element.getAttribute(attribute) !== text) this.#element.setAttribute(attribute, text);
  }

  /** The figure's settings are these: attributes say what has changed. Returns the names of that. */
  note(settings: Partial<Settings>): SettingName[] {
    const before = this.settings;
    if (!before) return [];
    const changed = (Object.keys(settings) as SettingName[]).filter(
      (name) => !same(before[name], settings[name]) && !this.#asked.get(name),
    );
    this.settings = { ...before, ...Object.fromEntries(changed.map((name) => [name, settings[name]])) };
    for (const name of changed) this.write(name, settings[name] as SettingValue);
    return changed;
  }

  /** What the attributes of these names want otherwise than the figure has it. An attribute that is gone wants the default. */
  wanted(attributes: Iterable<string>): Partial<Settings> {
    const names = new Set([...attributes].flatMap((attribute) => this.#known.settingOf(attribute, this.#figure) ?? []));
    return Object.fromEntries(
      [...names]
        .map((name) => [name, this.#known.valueFrom(name, this.#element.getAttribute(this.#spelled(name)))] as const)
        .filter(([name, value]) => !same(this.settings?.[name], value)),
    );
  }

  get #figure(): string | null {
    return this.#element.getAttribute('figure');
  }

  /** The attribute for a setting, in the spelling that the host has chosen. */
  #spelled(name: SettingName): string {
    const used = this.#element
      .getAttributeNames()
      .find((attribute) => this.#known.settingOf(attribute, this.#figure) === name);
    return used ?? this.#known.attributeOf(name, this.#figure);
  }
}
