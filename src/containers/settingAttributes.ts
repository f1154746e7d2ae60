// Settings as attributes of an element: `learningRate` is `learning-rate`, `scores.margin` is `scores.margin`. HTML knows no
// capitals in the names of attributes, so `learningrate`, which is how it reads `learningRate`, is understood too.
import type { SettingName, Settings } from '../session/settings/settingsTable';

export type SettingValue = Settings[SettingName];

/** What the element has to know of the settings table: the defaults, which give every name and its kind. */
export interface SettingAttributes {
  /** The setting that the attribute is for; undefined for any other attribute. */
  settingOf(attribute: string): SettingName | undefined;
  valueFrom(name: SettingName, text: string | null): SettingValue;
}

export function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function textOf(value: SettingValue): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

export function same(a: SettingValue | undefined, b: SettingValue | undefined): boolean {
  return String(a) === String(b);
}

export function settingAttributes(defaults: Settings): SettingAttributes {
  const names = new Map(Object.keys(defaults).map((name) => [name.toLowerCase(), name as SettingName]));
  return {
    settingOf: (attribute) => names.get(attribute.replaceAll('-', '').toLowerCase()),
    /** Without a text, the default. What is no value of the setting is left for the figure to refuse, in words. */
    valueFrom(name, text) {
      const standard = defaults[name];
      if (text === null) return standard;
      if (typeof standard === 'boolean') return !/^(0|false|no|off)$/i.test(text);
      if (typeof standard === 'number') return text.trim() === '' ? Number.NaN : Number(text);
      if (Array.isArray(standard))
        return text
          .split(',')
          .filter((part) => part.trim() !== '')
          .map(Number);
      return text as SettingValue;
    },
  };
}
