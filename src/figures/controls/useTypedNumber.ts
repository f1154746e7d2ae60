// What is typed into a field for a number: text until it counts. Text that is refused stays where it is, with the reason, and the
// value is again what it was before the typing began; Escape gives up the text.
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import type { TypedNumber } from '../../session/settings/typedNumber';

interface TypedNumberOptions {
  readonly value: number;
  /** The value as the field shows it while nothing is typed. */
  readonly text: string;
  readonly check: (text: string) => TypedNumber;
  /** Whether more typing may make a number of a text that is none yet; it is not marked before it is meant to count. */
  readonly isUnfinished: (text: string) => boolean;
  /** Each number counts while it is typed; otherwise on Enter, or when the field is left. */
  readonly atOnce: boolean;
  /** `isTyped`: it is what the reader has typed, and not the value of before that comes back. */
  readonly onValue: (value: number, isTyped: boolean) => void;
}

export type TypedProblem = Extract<TypedNumber, { ok: false }>['problem'];

interface Draft {
  readonly text: string;
  /** The value before typing began. */
  readonly before: number;
  /** The reader has meant it to count. */
  readonly judged: boolean;
  /** The value when the field was left: with another one, the text is out of date. Null while the field has the focus. */
  readonly leftAt: number | null;
}

export interface TypedNumberField {
  readonly input: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Why the text is refused; null while it is not, or may still become a number. */
  readonly problem: TypedProblem | null;
  /** Whether the reader has meant the refused text to count, so that the reason is announced. */
  readonly judged: boolean;
}

export function useTypedNumber(options: TypedNumberOptions): TypedNumberField {
  const { value, text, check, isUnfinished, atOnce, onValue } = options;
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept && (kept.leftAt === null || kept.leftAt === value) ? kept : null;
  const checked = draft && check(draft.text);
  const refused = draft && checked && !checked.ok && (draft.judged || !isUnfinished(draft.text));

  function type(typed: string) {
    // Text that replaces the last one, as pasting does, is typing of its own.
    const goesOn = draft && (typed.startsWith(draft.text) || draft.text.startsWith(typed));
    const before = goesOn ? draft.before : value;
    setDraft({ text: typed, before, judged: false, leftAt: null });
    if (!atOnce) return;
    const found = check(typed);
    onValue(found.ok ? found.value : before, found.ok);
  }

  function count(leaves: boolean) {
    if (!draft) return;
    const found = check(draft.text);
    if (!found.ok) return setDraft({ ...draft, judged: true, leftAt: leaves ? value : null });
    setDraft(null);
    onValue(found.value, true);
  }

  function giveUp() {
    if (!draft) return;
    setDraft(null);
    if (atOnce) onValue(draft.before, false);
  }

  return {
    input: {
      value: draft?.text ?? text,
      onChange: (event) => type(event.target.value),
      onFocus: () => draft && setDraft({ ...draft, leftAt: null }),
      onBlur: () => count(true),
      onKeyDown: ({ key }) => {
        if (key === 'Enter') count(false);
        else if (key === 'Escape') giveUp();
      },
    },
    problem: refused ? checked.problem : null,
    judged: draft?.judged ?? false,
  };
}
