// The face that the reader has made, large, whom the encoder takes it for, and how near that is.
import type { Picture } from '../../../data/picture';
import { ItemPicture } from '../../../views/ItemPicture';
import { useSize } from '../../parts/hooks/useSize';
import { useWords } from '../../words/useWords';
import type { Naming } from '../measure';
import { INSET, LARGEST } from '../Question';
import type { PlaceName } from '../shelf/usePlaceName';
import { useLanding } from './useLanding';

export interface OwnQuestionProps {
  /** Null until it is rendered. */
  readonly picture: Picture | null;
  /** Of that picture; null until the encoder has said where it stands. */
  readonly naming: Naming | null;
  readonly name: PlaceName;
  /** Plain. */
  readonly threshold: number;
}

export function OwnQuestion({ picture, naming, name, threshold }: OwnQuestionProps) {
  const { oneshot } = useWords('faces');
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const landing = useLanding(naming, name, threshold);
  const size = Math.min(LARGEST, width - INSET, height - INSET);
  return (
    <>
      <div className="oneshot-question oneshot-own-question">
        <div className="oneshot-question-picture" ref={room}>
          {picture && size > 0 && (
            <ItemPicture picture={picture} size={size} relation="anchor" badge label={oneshot.ownPicture} />
          )}
        </div>
        <p className="oneshot-answer">
          <strong>{landing?.says ?? '…'}</strong>
        </p>
      </div>
      <p className="oneshot-landing" translate="no">
        {landing?.where ?? ''}
      </p>
    </>
  );
}
