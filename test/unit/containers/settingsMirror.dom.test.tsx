import { beforeEach, describe, expect, it } from 'vitest';
import { settingAttributes } from '../../../src/containers/settingAttributes';
import { SettingsMirror } from '../../../src/containers/settingsMirror';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';

let element: HTMLElement;
let mirror: SettingsMirror;

function open(attributes: Record<string, string>): void {
  element = document.createElement('div');
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  mirror = new SettingsMirror(element, settingAttributes(DEFAULTS));
  mirror.settings = DEFAULTS;
}

describe('the settings of a figure and the attributes of its element', () => {
  beforeEach(() => open({ figure: 'lab' }));

  it('a change is written, in the spelling that the host has chosen, and nothing else is', () => {
    open({ figure: 'lab', learningrate: '0.001' });
    expect(mirror.note({ ...DEFAULTS, learningRate: 0.01, margin: 0.7 })).toEqual(['margin', 'learningRate']);
    expect(element.getAttributeNames().sort()).toEqual(['figure', 'learningrate', 'margin']);
    expect([element.getAttribute('learningrate'), element.getAttribute('margin')]).toEqual(['0.01', '0.7']);
  });

  it('an attribute wants what the figure has not; one that was taken away wants the default', () => {
    element.setAttribute('margin', '0.2');
    expect(mirror.wanted(['margin'])).toEqual({});
    element.setAttribute('margin', '0.5');
    expect(mirror.wanted(['margin', 'class'])).toEqual({ margin: 0.5 });
    mirror.note({ margin: 0.5 });
    element.removeAttribute('margin');
    expect(mirror.wanted(['margin'])).toEqual({ margin: DEFAULTS.margin });
  });

  it('what is on its way to the figure is not put back by what the figure tells meanwhile', () => {
    element.setAttribute('margin', '0.5');
    mirror.asked(['margin'], 1);
    mirror.asked(['margin'], 1);
    mirror.asked(['margin'], -1);
    expect(mirror.note({ margin: 0.3 })).toEqual([]);
    expect(element.getAttribute('margin')).toBe('0.5');
    mirror.asked(['margin'], -1);
    expect(mirror.note({ margin: 0.5 })).toEqual(['margin']);
  });

  it('a setting of the run is not written where the attribute means the figure’s own', () => {
    open({ figure: 'equation', margin: '0.4' });
    mirror.note({ margin: 3, 'equation.margin': 0.6 });
    expect(element.getAttribute('margin')).toBe('0.6');
    expect(mirror.settings?.margin).toBe(3);
    expect(mirror.wanted(['margin'])).toEqual({});
    expect(mirror.isWritten('equation.margin')).toBe(true);
  });
});
