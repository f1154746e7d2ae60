// Two groups of made-up people that differ in one trait, and the pictures of a run that trains on so many of each and is
// tested on as many strangers of the one as of the other.
import type { FaceItem } from './facePicture';
import type { FacePool } from './facePool';
import { countsOf, GROUPS, type Group, type GroupTrait } from './groupShares';
import { FIRST_STRANGER, identityOf } from './people';
import { TRAITS } from './traits';

/** Group A lies below the first share of the trait's range, group B above the second; who lies between is in neither. */
const BELOW = 0.4;
const ABOVE = 0.6;

/** Held-out people of either group, and pictures of each. */
export const STRANGERS_EACH = 40;
export const ITEMS_PER_STRANGER = 8;

/** Drawn with the person, so it is the same at every difficulty, also where all share one complexion. */
export function groupOf(person: number, trait: GroupTrait): Group | null {
  const { from, to } = TRAITS[trait];
  const place = (identityOf(person, 'snapshot')[trait] - from) / (to - from);
  if (place < BELOW) return 'a';
  return place > ABOVE ? 'b' : null;
}

/** The first `count` people of a group from number `first` on, ascending. */
export function peopleOf(group: Group, trait: GroupTrait, first: number, count: number): number[] {
  const people: number[] = [];
  for (let person = first; people.length < count; person++) {
    if (groupOf(person, trait) === group) people.push(person);
  }
  return people;
}

/** Strangers first, those of group A before those of B; then the people to train on, all from the first step on. */
export function groupPool(trait: GroupTrait, people: number, share: number, itemsPerPerson: number): FacePool {
  const counts = countsOf(people, share);
  const held = GROUPS.flatMap((group) => peopleOf(group, trait, FIRST_STRANGER, STRANGERS_EACH));
  const trained = GROUPS.flatMap((group) => peopleOf(group, trait, 1, counts[group]));
  const items = [...picturesOf(held, ITEMS_PER_STRANGER), ...picturesOf(trained, itemsPerPerson)];
  return { items, stages: [{ step: 0, items: items.length }] };
}

function picturesOf(people: readonly number[], each: number): FaceItem[] {
  return people.flatMap((person) => Array.from({ length: each }, (_, item) => ({ person, item })));
}
