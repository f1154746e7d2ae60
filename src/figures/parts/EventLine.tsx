// A sentence that appears when something has happened and whose numbers go on changing: announced when it comes or becomes
// another one, and not with every number.
import { useAnnouncement } from './hooks/useAnnouncement';

interface EventLineProps {
  readonly className: string;
  /** What has happened; the sentence of another event is announced. */
  readonly event: string;
  readonly text: string;
}

export function EventLine({ className, event, text }: EventLineProps) {
  const announced = useAnnouncement(event, text);
  return (
    <>
      <p className={className}>{text}</p>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}
