// Which map of each layer the pipeline shows: the liveliest one when a run is first looked into, and the same one for as long as
// the run lasts, so that it can be watched while it learns.
import { useState } from 'react';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { liveliestFilter } from '../../views/encoder/layerPictures';

/** One filter for each layer, from 0; of dense layers it means nothing. */
export function useShownMaps({ run, layers }: Inspection): readonly number[] {
  const filters = layers.map(({ shape }) => shape[shape.length - 1]).join();
  const key = `${run}: ${filters}`;
  const [kept, setKept] = useState<{ readonly key: string; readonly maps: readonly number[] } | null>(null);
  if (kept?.key === key) return kept.maps;
  const maps = layers.map(({ kind, activations, shape }) =>
    kind === 'conv' ? liveliestFilter(activations, shape[2]) : 0,
  );
  setKept({ key, maps });
  return maps;
}
