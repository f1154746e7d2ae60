import { describe, expect, it } from 'vitest';
import { assignmentFromText } from '../../../../src/session/homework/assignmentCodec';
import { type AssignmentDraft, FIRST_DRAFT, linkOfDraft } from '../../../../src/session/homework/assignmentDraft';
import { cardToText } from '../../../../src/session/homework/cardCodec';
import { CARD, PAGE } from './samples';

const DRAFT: AssignmentDraft = { ...FIRST_DRAFT, title: ' Ten  people ' };

function assignmentOf(part: Partial<AssignmentDraft>) {
  const made = linkOfDraft(PAGE, { ...DRAFT, ...part }, 'zh-CN');
  if (!made.ok) return made.problem.code;
  const url = new URL(made.url);
  expect(url.searchParams.get('lang')).toBe('zh-CN');
  const read = assignmentFromText(url.searchParams.get('assignment') ?? '');
  return read.ok ? read.assignment : read.problem.code;
}

describe('an assignment that is typed', () => {
  it('has the settings of a link, and its data among what its goals need', () => {
    const start = 'https://x.org/?figure=lab#preset=too-few-people&m=0.4';
    const goals = [{ kind: 'recall', least: '92.5', within: '300', sameData: true }] as const;
    expect(assignmentOf({ start, goals })).toEqual({
      title: 'Ten people',
      instructions: '',
      settings: 'preset=too-few-people&m=0.4',
      cards: [],
      goals: [{ kind: 'recall', least: 0.925, within: 300, needs: 'd=faces&pe=10' }],
    });
  });

  it('has the cards of links, which begin as their link does where they say nothing else', () => {
    const plain = { ...CARD, question: 'Another?', settings: '' };
    const cards = `https://x.org/?card=${cardToText(CARD)}#m=1\n\nhttps://x.org/?figure=lab&card=${cardToText(plain)}#m=1`;
    expect(assignmentOf({ cards, goals: [] })).toMatchObject({ cards: [CARD, { ...plain, settings: 'm=1' }] });
  });

  it.each<[string, Partial<AssignmentDraft>]>([
    ['assignment-title', { title: '' }],
    ['assignment-settings', { start: 'preset=nose' }],
    ['assignment-settings', { start: 'https://x.org/#d=own' }],
    ['assignment-empty', { goals: [] }],
    ['assignment-goal', { goals: [{ ...DRAFT.goals[0], within: '' }] }],
    ['assignment-goal', { goals: [{ ...DRAFT.goals[0], least: '101' }] }],
    ['assignment-alike', { goals: [DRAFT.goals[0], DRAFT.goals[0]] }],
    ['assignment-rescue', { goals: [{ ...DRAFT.goals[0], kind: 'rescue' }] }],
    ['link-damaged', { cards: 'no card here' }],
    ['link-long', { instructions: '字'.repeat(600) }],
  ])('is refused with %s where it must be', (code, part) => {
    expect(assignmentOf(part)).toBe(code);
  });
});
