// The items on the stage and the pictures of them, from the run's data and its last frame.
import { useMemo } from 'react';
import type { DataSet } from '../../../data/dataSet';
import type { Frame } from '../../../training/protocol/reports';
import type { Selection } from '../../../training/protocol/run';
import { createPictureAtlas } from '../../../views/pictureAtlas';
import type { AtlasSet, PaintColours } from '../../../views/stage/paintItems';
import type { Relation } from '../../../views/stage/relation';
import type { SceneItem } from '../../../views/stage/scene';
import { useColours } from '../../../views/useColours';
import { useRun, useSettings } from '../../context/experimentContext';

/** Pictures in the atlas are this large, CSS px; they are drawn smaller or larger. */
const CELL = 40;

export interface Scene {
  readonly items: readonly SceneItem[];
  readonly atlases: AtlasSet | null;
  readonly colours: PaintColours;
}

/** The items of the frame that is on screen, in the frame's order. */
export function useSceneItems(): readonly SceneItem[] {
  const data = useRun((run) => run.data);
  const probes = useRun((run) => run.frame?.probes ?? null);
  const triplet = useRun((run) => run.frame?.triplet ?? null);
  const marksWrong = useSettings((settings) => settings['lab.wrong']);
  return useMemo(
    () => (data && probes && triplet ? sceneItems(data, probes, triplet, marksWrong) : []),
    [data, probes, triplet, marksWrong],
  );
}

/** The same, and the pictures to draw them with. */
export function useScene(): Scene {
  const data = useRun((run) => run.data);
  const probes = useRun((run) => run.frame?.probes ?? null);
  const colours = useColours();
  const items = useSceneItems();
  const atlases = useMemo(() => {
    if (!data || !probes) return null;
    const pictures = Array.from(probes, (item) => data.picture(item));
    const ratio = Math.min(2, devicePixelRatio || 1);
    return {
      ink: createPictureAtlas(pictures, CELL, ratio, colours.inkBytes),
      caught: createPictureAtlas(pictures, CELL, ratio, colours.negativeBytes),
    };
  }, [data, probes, colours]);
  return { items, atlases, colours };
}

/** `marksWrong`: mislabelled items say what they really are. */
export function sceneItems(
  data: DataSet,
  probes: Frame['probes'],
  triplet: Selection['triplet'],
  marksWrong = false,
): SceneItem[] {
  const trueLabels = marksWrong ? data.wrong?.trueLabels : undefined;
  const heldOut = new Set(data.heldOutItems);
  const anchorLabel = data.labels[triplet.anchor];
  return Array.from(probes, (item) => ({
    item,
    label: data.labels[item],
    relation: relationOf(item, triplet, data.labels[item] === anchorLabel),
    heldOut: heldOut.has(item),
    ...(trueLabels && trueLabels[item] !== data.labels[item] && { trueLabel: trueLabels[item] }),
  }));
}

function relationOf(item: number, triplet: Selection['triplet'], sameClass: boolean): Relation {
  if (item === triplet.anchor) return 'anchor';
  if (item === triplet.positive) return 'positive';
  if (item === triplet.negative) return 'negative';
  return sameClass ? 'same' : 'different';
}
