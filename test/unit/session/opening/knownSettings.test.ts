import { describe, expect, it } from 'vitest';
import { beatsKnow } from '../../../../src/session/opening/knownSettings';
import { PRESET_IDS, presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

describe('beatsKnow', () => {
  it('knows the opening’s preset and no other', () => {
    expect(PRESET_IDS.filter((id) => beatsKnow(presetSettings(id)))).toEqual(['drag-the-ring']);
  });

  it.each([
    ['another margin', { margin: 1.6 }, true],
    ['vectors of length 1', { normalize: true }, true],
    ['another start', { seed: 99 }, true],
    ['the map', { 'lab.view': 'map' }, true],
    ['another mining', { mining: 'hard' }, false],
    ['other data', { dataset: 'shapes' }, false],
    ['squared distances', { distance: 'squared' }, false],
    ['another engine', { backend: 'cpu' }, false],
  ] as const)('%s: %o', (_, change, known) => {
    expect(beatsKnow({ ...DEFAULTS, ...change })).toBe(known);
  });
});
