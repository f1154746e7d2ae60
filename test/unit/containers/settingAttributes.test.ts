import { describe, expect, it } from 'vitest';
import { attributeOf, settingAttributes, textOf } from '../../../src/containers/settingAttributes';
import { DEFAULTS, SETTING_NAMES } from '../../../src/session/settings/settingsTable';

const { settingOf, valueFrom } = settingAttributes(DEFAULTS);
/** What HTML makes of the name of an attribute. */
const inHtml = (name: string) => name.toLowerCase();

describe('a setting as an attribute', () => {
  it.each(SETTING_NAMES)('%s is found again under the name that it is written by, and under its own', (name) => {
    expect(inHtml(attributeOf(name))).toBe(attributeOf(name));
    expect(settingOf(attributeOf(name))).toBe(name);
    expect(settingOf(inHtml(name))).toBe(name);
  });

  it.each(SETTING_NAMES)('%s keeps its value through the text of the attribute', (name) => {
    expect(valueFrom(name, textOf(DEFAULTS[name]))).toEqual(DEFAULTS[name]);
  });

  it('is written as people write HTML: words with hyphens, flags by their presence, lists with commas', () => {
    expect(attributeOf('itemsPerClass')).toBe('items-per-class');
    expect(valueFrom('normalize', '')).toBe(true);
    expect(valueFrom('normalize', 'false')).toBe(false);
    expect(valueFrom('classes', '0, 3,5')).toEqual([0, 3, 5]);
    expect(valueFrom('mining', 'hard')).toBe('hard');
  });

  it('that is gone is the default; one that is no number stays none, for the figure to refuse', () => {
    expect(valueFrom('margin', null)).toBe(DEFAULTS.margin);
    expect(valueFrom('margin', 'wide')).toBeNaN();
    expect(valueFrom('margin', ' ')).toBeNaN();
  });

  it('is no other attribute', () => {
    for (const name of ['class', 'style', 'figure', 'link', 'title', 'lang', 'preset', 'hide', 'data-margin'])
      expect(settingOf(name)).toBeUndefined();
  });
});
