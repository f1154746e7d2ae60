// What an act is about, and what it is not.
import { useWords } from '../words/useWords';

export function ActCaption({ act, intro }: { readonly act: 'judge' | 'push'; readonly intro: string }) {
  const { scores } = useWords('story');
  return (
    <div className="scores-caption">
      <p>{intro}</p>
      <p>{scores.caption[act]}</p>
    </div>
  );
}
