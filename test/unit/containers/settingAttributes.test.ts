import { describe, expect, it } from 'vitest';
import { settingAttributes, textOf } from '../../../src/containers/settingAttributes';
import { FIGURES } from '../../../src/registry/figures';
import { DEFAULTS, SETTING_NAMES } from '../../../src/session/settings/settingsTable';

const { settingOf, attributeOf, valueFrom } = settingAttributes(DEFAULTS);
/** What HTML makes of the name of an attribute. */
const inHtml = (name: string) => name.toLowerCase();
const figureOf = (name: string) => (Object.hasOwn(FIGURES, name.split('.')[0]) ? name.split('.')[0] : 'lab');

describe('a setting as an attribute', () => {
  it.each(SETTING_NAMES)('%s is found again under the name that it is written by, and under its own', (name) => {
    const attribute = attributeOf(name, figureOf(name));
    expect(inHtml(attribute)).toBe(attribute);
    expect(settingOf(attribute, figureOf(name))).toBe(name);
    expect(settingOf(inHtml(name), figureOf(name))).toBe(name);
    // In the whole article, which has all figures.
    expect(settingOf(attributeOf(name, null), null)).toBe(name);
  });

  it.each(SETTING_NAMES)('%s keeps its value through the text of the attribute', (name) => {
    expect(valueFrom(name, textOf(DEFAULTS[name]))).toEqual(DEFAULTS[name]);
  });

  it('is of the figure itself where the figure has one of that name, and of the run otherwise', () => {
    expect(settingOf('margin', 'equation')).toBe('equation.margin');
    expect(settingOf('margin', 'scores')).toBe('scores.margin');
    expect(settingOf('margin', 'compare')).toBe('margin');
    expect(settingOf('step-size', 'triplet')).toBe('triplet.stepSize');
    expect(settingOf('step-size', 'lab')).toBeUndefined();
  });

  it('is written as people write HTML: words with hyphens, flags by their presence, lists with commas', () => {
    expect(attributeOf('itemsPerClass', 'lab')).toBe('items-per-class');
    expect(attributeOf('scores.squaredMargin', 'scores')).toBe('squared-margin');
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

  it.each(Object.keys(FIGURES))('is no other attribute of the element, where its figure is %s', (figure) => {
    const others = [
      'src',
      'figure',
      'chapter',
      'card',
      'assignment',
      'hide',
      'lock',
      'autoplay',
      'poster',
      'theme',
      'lang',
      'preset',
      'link',
    ];
    for (const name of [...others, 'height', 'title', 'class', 'style', 'id', 'slot', 'data-margin'])
      expect(settingOf(name, figure), name).toBeUndefined();
  });
});
