// Whether a reader may choose a preset: not where it would change a setting that the host page has locked.
import { useContext } from 'react';
import { lockedByPreset, type PresetId } from '../../session/settings/presets';
import { useSettings } from '../context/experimentContext';
import { FigureOptionsContext } from '../context/figureOptions';

/** A predicate over presets: true where the preset is locked. */
export function usePresetLock(): (id: PresetId) => boolean {
  const { lock } = useContext(FigureOptionsContext);
  const now = useSettings((settings) => (lock.size > 0 ? settings : null));
  if (now === null) return () => false;
  if (lock.has('controls')) return () => true;
  return (id) => lockedByPreset(id, now, (name) => lock.has(name)).length > 0;
}
