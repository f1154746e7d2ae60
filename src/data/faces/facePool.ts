// The pictures of a run on faces: their order, and the steps at which training gets more of them. A run begins with few
// pictures, because rendering all of them takes longer than a reader waits for the first step.
import type { GrowthStage } from '../dataSet';
import type { FaceItem } from './facePicture';
import { FIRST_STRANGER } from './people';

/** People that are held out, and pictures of each. */
const STRANGERS = 100;
const ITEMS_PER_STRANGER = 5;

/** From each step on, at most so many of the people and pictures asked for. */
const GROWTH = [
  { step: 0, people: 40, itemsPerPerson: 8 },
  { step: 60, people: 80, itemsPerPerson: 12 },
  { step: 150, people: 140, itemsPerPerson: 16 },
  { step: 300, people: Number.POSITIVE_INFINITY, itemsPerPerson: Number.POSITIVE_INFINITY },
];

/** The pictures that a pool begins with, if it has no fewer people and pictures of each than that. */
export function openingItems(): readonly FaceItem[] {
  const [{ people, itemsPerPerson }] = GROWTH;
  return facePool(people, itemsPerPerson).items;
}

export interface FacePool {
  /** In the order of their numbers: strangers first, then the additions of each stage. */
  readonly items: readonly FaceItem[];
  readonly stages: readonly GrowthStage[];
}

/**
 * People 1 … `people` with `itemsPerPerson` pictures each, and the strangers. `whole`: all of them from the first step on.
 * A larger pool numbers its first pictures as a smaller one does as long as both grow alike.
 */
export function facePool(people: number, itemsPerPerson: number, whole = false): FacePool {
  const items = faceItemsOf(FIRST_STRANGER, STRANGERS, ITEMS_PER_STRANGER);
  const stages: GrowthStage[] = [];
  let before = { people: 0, itemsPerPerson: 0 };
  for (const limit of whole ? GROWTH.slice(-1) : GROWTH) {
    const now = {
      people: Math.min(people, limit.people),
      itemsPerPerson: Math.min(itemsPerPerson, limit.itemsPerPerson),
    };
    const added = faceItemsOf(1, now.people, now.itemsPerPerson).filter(
      ({ person, item }) => person > before.people || item >= before.itemsPerPerson,
    );
    before = now;
    if (added.length === 0) continue;
    for (const one of added) items.push(one);
    stages.push({ step: stages.length === 0 ? 0 : limit.step, items: items.length });
  }
  return { items, stages };
}

/** The first pictures of `people` people from a number on, person after person. */
export function faceItemsOf(first: number, people: number, itemsPerPerson: number): FaceItem[] {
  return Array.from({ length: people * itemsPerPerson }, (_, place) => ({
    person: first + Math.floor(place / itemsPerPerson),
    item: place % itemsPerPerson,
  }));
}
