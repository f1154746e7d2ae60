// English words of the figure `fairness`.
import { fixed, percent, whole } from '../../numbers';

export type Quantity = 'far' | 'val' | 'auc';

/** What the runs at one place come to; see `session/fairness/fairnessFacts`. */
export interface SpokenFacts {
  readonly runs: number;
  readonly values: { readonly a: readonly number[]; readonly b: readonly number[] };
  readonly gap: number;
  readonly spread: number;
  readonly higher: 'a' | 'b' | null;
}

const number = (quantity: Quantity, value: number) => (quantity === 'auc' ? fixed(value, 3) : percent(value, 1));
const size = (quantity: Quantity, value: number) =>
  quantity === 'auc' ? fixed(Math.abs(value), 3) : `${fixed(100 * Math.abs(value), 1)} percentage points`;

function range(quantity: Quantity, values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => number(quantity, value));
  return least === most ? least : `${least} to ${most}`;
}

const QUANTITIES = { far: 'FAR', val: 'VAL', auc: 'AUC' } as const;
const runs = (count: number) => (count === 1 ? 'one run' : `${count} runs`);

export const fairness = {
  title: 'One threshold for everybody?',
  trainedOn: 'trained on A : B',
  place: (a: number, b: number) => `${whole(a)} : ${whole(b)}`,
  counted: (group: string, count: number) => `${group} ${whole(count)}`,
  counts: (a: number, b: number) => `${whole(a)} people of group A, ${whole(b)} of group B`,
  share: 'People trained on',
  chartTitles: {
    far: 'Two strangers taken for one person (FAR)',
    val: 'Pictures of one stranger accepted (VAL)',
    auc: 'Strangers told apart (AUC)',
  },
  axes: { far: 'of a group’s different pairs', val: 'of a group’s same pairs', auc: 'AUC within a group' },
  marks: { one: '5% of both together', each: '5% of each' },
  runAll: (count: number) => `Train ${runs(count)}`,
  allOver: 'All runs are over',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop all',
  run: (seeds: number) => (seeds === 1 ? 'Run 1 seed' : `Run ${seeds} seeds`),
  runPlace: (place: string, seeds: string) => `${seeds}: ${place}`,
  steps: 'Steps of each run',
  states: {
    none: 'not run yet',
    waits: 'waits for its turn',
    starts: 'starts…',
    pictures: (ready: number, of: number) => `pictures ${whole(ready)} of ${whole(of)}`,
    step: (step: number, of: number) => `step ${whole(step)} of ${whole(of)}`,
    paused: 'paused',
    rests: 'waits',
  },
  underWay: (place: string, seed: number, state: string, left: number) =>
    `${place.replace(':', ' : ')}, seed ${seed}: ${state}${left === 0 ? '' : `; ${runs(left)} after it`}`,
  waits: (count: number) => `Halted: ${runs(count)} to go. “Resume” goes on.`,
  rests: 'Halted: another figure trains, and only one can at a time. Click in this one, and it goes on here.',
  failed: (seed: number, why: string) => `Seed ${seed}: ${why}`,
  over: (quantity: Quantity, { runs: count, values }: SpokenFacts) =>
    `${QUANTITIES[quantity]} A ${range(quantity, values.a)}, B ${range(quantity, values.b)} (${runs(count)})`,
  said: (place: string, quantity: Quantity, { runs: count, values }: SpokenFacts) =>
    `Trained on ${place}, ${runs(count)}: ${QUANTITIES[quantity]} of group A ${range(quantity, values.a)}, of group B ${range(quantity, values.b)}.`,
  /** Whether the seeds agree, and how the gap compares with their spread. */
  judged(quantity: Quantity, thresholds: 'one' | 'each', { runs: count, gap, spread, higher }: SpokenFacts): string {
    if (quantity === 'far' && thresholds === 'each')
      return 'With a threshold each, both are 5% by construction; see what VAL costs.';
    if (count === 1) return 'One seed proves nothing: run the others before you believe it.';
    const sizes = `The gap between the groups is ${size(quantity, gap)}, the spread between seeds up to ${size(quantity, spread)}.`;
    if (higher === null) return `${sizes} The seeds disagree on which group comes out higher: this may be chance.`;
    const agreed = `All seeds agree that it is higher for ${higher.toUpperCase()}`;
    return `${sizes} ${agreed}${Math.abs(gap) <= spread ? ', but chance moves it as far' : ''}.`;
  },
  noRuns: (place: string) =>
    `Trained on ${place}: not run yet. Each run is an encoder trained here, from a seed, on the processor.`,
  description: (
    title: string,
    places: readonly { readonly place: string; readonly a: string; readonly b: string }[],
  ) =>
    places.length === 0
      ? 'Chart without marks: nothing has been run yet.'
      : `${title}, medians: ${places.map(({ place, a, b }) => `trained on ${place}, group A ${a}, group B ${b}`).join('; ')}. Lines are intervals drawn from people.`,
  spokenRun: (seed: number) => `A run trains, seed ${seed}.`,
  remedies: {
    title: 'What can be done? Try it',
    balance: 'Balance: half and half',
    balanceSays: 'As many people as before, half of each group. For that, people of the larger group are left out.',
    more: (a: number, b: number) => `More people of B: ${whole(a)} : ${whole(b)}`,
    moreSays: 'Nobody is left out. Somebody has to find and ask the people that are missing.',
    each: 'A threshold for each group',
    eachSays:
      'Makes the false accepts of both groups equal, by construction. It is contested: somebody has to say who belongs to which group, the door has to know it before it has recognised anybody, the other error may then differ (look at VAL), and to treat people differently by such a trait can be unlawful.',
  },
  about: {
    measured: 'How it is measured',
    groups: {
      age: 'Group A is drawn from the younger, group B from the older of people who never existed.',
      skinTone: 'Group A is drawn from the lighter, group B from the darker of people who never existed.',
      femininity:
        'Group A is drawn from the more masculine, group B from the more feminine of people who never existed.',
    },
    how: [
      'The two groups differ in one trait: group A lies below 40% of its range, group B above 60%. Age decides hair and ears too, femininity the jaw, brows and beard. Every encoder sees equally many pictures of each person, and differs from the others in how many people of each group it sees, and in its seed.',
      'Then 40 strangers of each group are compared, 8 pictures each. One threshold for all is set where 5% of the pairs of different people are accepted, both groups together; pairs across the groups are left out. FAR is the share of a group’s different pairs that this threshold takes for one person, VAL the share of its same pairs. The threshold is set on the strangers that it is judged on.',
      'Each mark is a run; the line through it holds 19 of 20 values that come out when the 40 people are drawn again with replacement, at the same threshold. Pairs are no measure of certainty: a person is in hundreds of them.',
    ],
    foundTitle: 'What three seeds have shown',
    found: {
      age: 'By age, after 400 steps, from seeds 7, 1 and 2: trained on 90 of A and 10 of B, one threshold takes two strangers of B for one person about twice as often as two of A, and B is told apart worse. Trained on 10 and 90, it is A that fares worse. Trained on 50 and 50, the seed alone decides whether B comes to 4.6 or 6.6%. Trained on 90 and 90, both groups are told apart better than with 50 and 50; whom the common threshold fails is still up to the seed.',
      skinTone:
        'By skin tone, after 400 steps, from seeds 7, 1 and 2: trained on 10 of A and 90 of B, one threshold takes two strangers of A for one person more than twice as often as two of B. Trained on 50 and 50, A still has the higher rate: these faces of B are easier to tell apart, and equal numbers need not give equal outcomes. Trained on 90 and 10, B is told apart as well as A, and yet the common threshold lets B in more often.',
      femininity:
        'By masculine and feminine features, after 400 steps, from seeds 7, 1 and 2: trained on 90 of A and 10 of B, B is told apart worse by itself; trained on 10 and 90, A is. Yet with 90 and 10 the seed alone decides whether the common threshold lets in 4.6 or 6.3% of B: an unequal training set may show in one number and hide in another.',
    },
    real: 'Real systems, and what this does not show',
    sources: {
      nist: {
        text: 'NIST tested 189 algorithms of 99 developers on 18.27 million pictures of 8.49 million people (Part 3 of its vendor test, December 2019). At one threshold, the rate of false matches differed between groups of people by factors of 10 to beyond 100; the rate of false refusals much less. It differed from algorithm to algorithm, and some developed in East Asia showed no such disadvantage for East Asian faces.',
        link: 'NISTIR 8280',
      },
      williams: {
        text: 'Robert Williams of Farmington Hills was arrested by Detroit’s police in January 2020 and held for 30 hours: a search by face had returned his old driving licence for a shop’s blurred video. It was the first publicly reported arrest of this kind. Since a settlement of June 2024, a result of a face search alone is no ground for an arrest there.',
        link: 'ACLU: Williams v. City of Detroit',
      },
    },
    notShown:
      'These heads are drawn by a formula, a few hundred people, small pictures and a small encoder. So the figure shows that a training set can do this, not how much it does in any real system; nor cameras and light that favour some skin, labels of lower quality, or what people do with a match. Differences also come from the faces themselves: where a trait hides features, pictures are harder to tell apart whoever was trained on.',
  },
  table: {
    trained: 'Trained on A : B',
    group: 'Group',
    seed: 'Seed',
    steps: 'Steps',
    far: 'FAR',
    farFrom: 'FAR, 95% of draws',
    val: 'VAL',
    valFrom: 'VAL, 95% of draws',
    auc: 'AUC',
    aucFrom: 'AUC, 95% of draws',
    empty: 'No run is over yet.',
  },
};
