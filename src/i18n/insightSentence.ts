// From an insight to the sentence that a reader sees: one for each kind, and all that it says is a fact of the insight.

/** What a language provides for a kind of insight; a kind without a sentence does not compile. */
export type Sentences<Insight extends { readonly kind: string }> = {
  readonly [Kind in Insight['kind']]: (insight: Extract<Insight, { readonly kind: Kind }>) => string;
};

export function insightSentence<Insight extends { readonly kind: string }>(
  sentences: Sentences<Insight>,
  insight: Insight,
): string {
  const say = sentences[insight.kind as Insight['kind']] as (insight: Insight) => string;
  return say(insight);
}
