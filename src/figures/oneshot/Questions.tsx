// What the shelf is asked: about new pictures, about made ones, or about a face of the reader's own.
import { useChangedPart } from '../context/changedPart';
import { useWords } from '../words/useWords';

export const ASKED = ['who', 'fails', 'own'] as const;
export type Asked = (typeof ASKED)[number];

interface QuestionsProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

export function Questions({ asked, onAsk }: QuestionsProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  return (
    <div className="oneshot-questions">
      {ASKED.map((one) => (
        <button
          key={one}
          type="button"
          className="tab"
          aria-pressed={one === asked}
          aria-controls={changes}
          onClick={() => onAsk(one)}
        >
          {oneshot.questions[one]}
        </button>
      ))}
    </div>
  );
}
