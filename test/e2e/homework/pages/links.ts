// Links as teachers and students have them, and as nobody should.
import { createRandom } from '../../../../src/core/random';
import { teacher } from '../../../../src/i18n/en/homework/teacher';
import { assignmentLink } from '../../../../src/session/homework/assignmentLink';
import { cardToText } from '../../../../src/session/homework/cardCodec';
import { pack } from '../../../../src/session/homework/packed';
import type { Receipt } from '../../../../src/session/homework/receipts/receipt';
import { receiptToText } from '../../../../src/session/homework/receipts/receiptCodec';
import { sampleAssignment } from '../../../../src/session/homework/sampleAssignments';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

export const CARD = {
  question: 'What do <b>three marks</b> come to?',
  answers: ['Less', 'More'],
  right: 0,
  settings: 'd=students',
  steps: 5,
  after: 'Less it is.',
};
export const CARD_TEXT = cardToText(CARD);

const RESCUE = sampleAssignment('rescue', teacher.assignments.samples.rescue);

/** To the assignment “Collapse and rescue”. */
export function rescueLink(baseURL: string | undefined): string {
  return assignmentLink(String(baseURL), RESCUE, 'en');
}

const CLAIM: Receipt = {
  assignment: '0123456789abc',
  name: 'A student',
  answers: [],
  settings: { ...DEFAULTS, backend: 'cpu' },
  changes: [{ step: 100, settings: { margin: 0.5 } }],
  step: 300,
  recall: 0.9,
  engine: 'wasm',
  arithmetic: 1,
  weights: '0000000000000',
  goals: [],
  met: [],
};

/** A link for each of so many students, who claim runs of 300 steps of the digits and have made the weights up. */
export function inventedReceipts(baseURL: string | undefined, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const claim = { ...CLAIM, name: `Student ${i + 1}`, settings: { ...CLAIM.settings, seed: i } };
    return `${baseURL}?receipt=${receiptToText(claim)}`;
  });
}

/** Queries that hold cards, assignments and receipts which are none, always the same ones for a seed. */
export function hostileQueries(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]) => list[random.integer(list.length)];
  const texts = { card: CARD_TEXT, assignment: rescueLink('http://x/').split('assignment=')[1].split('#')[0] };
  return Array.from({ length: count }, () => {
    const key = pick(['card', 'assignment'] as const);
    const text = texts[key];
    const place = random.integer(text.length - 2);
    const hostile = pick([
      () => text.slice(0, place),
      () => `${text.slice(0, place)}%00${text.slice(place + 1)}`,
      () => `2${text.slice(1)}`,
      () => pack([pick(['<img src=x onerror=alert(1)>', '', null, 1e308]), pick([[], {}, ['a']]), 0, 'd=own', 1, '']),
      () => encodeURIComponent('"><script>alert(1)</script>'),
      () => '',
    ])();
    return `?figure=lab&lang=en&autoplay=0&${key}=${hostile}#d=students`;
  });
}
