// The items on the stage and their stamps, from the run's data and watch.
import { useMemo } from 'react';
import type { DataSet } from '../../data/dataSet';
import type { Frame, Watch } from '../../engine/protocol';
import { createPictureSheet } from '../../views/pictureSheet';
import type { PaintColours, StampSet } from '../../views/stage/paintItems';
import type { Relation } from '../../views/stage/relation';
import type { SceneItem } from '../../views/stage/scene';
import { useColours } from '../../views/useColours';
import { useRun } from '../experimentContext';

/** Stamps are kept this large, CSS px, and drawn smaller or larger. */
const CELL = 40;

export interface Scene {
  readonly items: readonly SceneItem[];
  readonly stamps: StampSet | null;
  readonly colours: PaintColours;
}

/** The items of the frame that is on screen, in the frame's order. */
export function useScene(): Scene {
  const data = useRun((run) => run.data);
  const probes = useRun((run) => run.frame?.probes ?? null);
  const followed = useRun((run) => run.frame?.followed ?? null);
  const colours = useColours();
  const items = useMemo(
    () => (data && probes && followed ? sceneItems(data, probes, followed) : []),
    [data, probes, followed],
  );
  const stamps = useMemo(() => {
    if (!data || !probes) return null;
    const pictures = Array.from(probes, (item) => data.picture(item));
    const ratio = Math.min(2, devicePixelRatio || 1);
    return {
      ink: createPictureSheet(pictures, CELL, ratio, colours.inkBytes),
      caught: createPictureSheet(pictures, CELL, ratio, colours.negativeBytes),
    };
  }, [data, probes, colours]);
  return { items, stamps, colours };
}

function sceneItems(data: DataSet, probes: Frame['probes'], followed: Watch['followed']): SceneItem[] {
  const heldOut = new Set(data.heldOutItems);
  const anchorLabel = data.labels[followed.anchor];
  return Array.from(probes, (item) => ({
    item,
    label: data.labels[item],
    relation: relationOf(item, followed, data.labels[item] === anchorLabel),
    heldOut: heldOut.has(item),
  }));
}

function relationOf(item: number, followed: Watch['followed'], sameClass: boolean): Relation {
  if (item === followed.anchor) return 'anchor';
  if (item === followed.positive) return 'positive';
  if (item === followed.negative) return 'negative';
  return sameClass ? 'same' : 'different';
}
