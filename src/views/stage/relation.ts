// What an item is to the followed anchor: the one thing colour and shape say on the first levels.

export type Relation = 'anchor' | 'positive' | 'negative' | 'same' | 'different';

/** The relations with a badge of their own: the followed triplet. */
export function isFollowed(relation: Relation): relation is Exclude<Relation, 'same' | 'different'> {
  return relation === 'anchor' || relation === 'positive' || relation === 'negative';
}
