import { describe, expect, it, vi } from 'vitest';
import { joinGroup, sharedByGroup, sharedSettings, tellGroup } from '../../../src/containers/linkGroup';
import { FIGURES } from '../../../src/registry/figures';
import { isSettingName } from '../../../src/session/settings/settingsTable';

const member = (margin: number | null) => ({
  shared: () => (margin === null ? null : { margin }),
  take: vi.fn(),
});

describe('figures of one link', () => {
  it.each(Object.keys(FIGURES))('share settings that %s has', (figure) => {
    for (const [, name] of sharedSettings(figure)) expect(isSettingName(name)).toBe(true);
  });

  it('name margin and distance as their figure does; marks and faces have none to share', () => {
    expect(sharedSettings('triplet').map(([, name]) => name)).toEqual(['triplet.margin', 'triplet.distance']);
    expect(sharedSettings('compare').map(([, name]) => name)).toEqual(['margin', 'distance']);
    expect(sharedSettings('scores')).toEqual([]);
  });

  it('hear of what one of them does, and those of another link do not', () => {
    const [one, two, other] = [member(1), member(2), member(3)];
    const leave = joinGroup('a', one);
    joinGroup('a', two);
    joinGroup('b', other);
    tellGroup('a', one, { margin: 0.5 });
    expect(two.take).toHaveBeenCalledExactlyOnceWith({ margin: 0.5 });
    expect(one.take).not.toHaveBeenCalled();
    expect(other.take).not.toHaveBeenCalled();
    leave();
    tellGroup('a', two, { margin: 0.7 });
    expect(one.take).not.toHaveBeenCalled();
  });

  it('begin with what those have that are ready, and with their own where none is', () => {
    const [waiting, ready, late] = [member(null), member(0.4), member(null)];
    joinGroup('c', waiting);
    joinGroup('c', late);
    expect(sharedByGroup('c', late)).toBeNull();
    joinGroup('c', ready);
    expect(sharedByGroup('c', late)).toEqual({ margin: 0.4 });
  });
});
