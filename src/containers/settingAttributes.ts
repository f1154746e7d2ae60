// Settings as attributes of an element: `learningRate` is `learning-rate`. HTML knows no capitals in the names of attributes, so
// `learningrate`, which is how it reads `learningRate`, is understood too. A figure's own settings go without its name: the
// `margin` of an element whose figure is `equation` is `equation.margin`.
import type { SettingName, Settings } from '../session/settings/settingsTable';

export type SettingValue = Settings[SettingName];

/** What the element has to know of the settings table: the defaults, which give every name and its kind. */
export interface SettingAttributes {
  /** The setting that the attribute is for, in an element with this figure; undefined for any other attribute. */
  settingOf(attribute: string, figure: string | null): SettingName | undefined;
  /** The attribute to write the setting in. */
  attributeOf(name: SettingName, figure: string | null): string;
  /** Without a text, the default. What is no value of the setting is left for the figure to refuse, in words. */
  valueFrom(name: SettingName, text: string | null): SettingValue;
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
    settingOf(attribute, figure) {
      const key = attribute.replaceAll('-', '').toLowerCase();
      return names.get(`${figure}.${key}`) ?? names.get(key);
    },
    attributeOf(name, figure) {
      const own = figure !== null && name.startsWith(`${figure}.`) ? name.slice(figure.length + 1) : name;
      return own.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    },
    valueFrom(name, text) {
      const standard = defaults[name];
      if (text === null) return standard;
      if (typeof standard === 'boolean') return !/^(0|false|no|off)$/i.test(text);
      if (typeof standard === 'number') return text.trim() === '' ? Number.NaN : Number(text);
      if (Array.isArray(standard)) {
        return text
          .split(',')
          .filter((part) => part.trim() !== '')
          .map(Number);
      }
      return text as SettingValue;
    },
  };
}
