// On the picture that a chapter on a narrow screen has cut out of the lab: opens the whole lab over the page.
import { useContext, useEffect, useRef } from 'react';
import { useChangedPart } from '../../context/changedPart';
import { WholeContext } from '../../context/wholeContext';
import { useWords } from '../../words/useWords';

export function WholeButton() {
  const { instrument } = useWords('figures');
  const whole = useContext(WholeContext);
  const changes = useChangedPart();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = whole?.isOpen ?? false;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // Whatever had the focus in the whole lab is gone with it.
    if (wasOpen.current && !isOpen) button.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!whole) return null;
  return (
    <button
      type="button"
      className="button stage-whole"
      aria-controls={changes}
      hidden={isOpen}
      ref={button}
      onClick={whole.open}
    >
      <span aria-hidden="true">⤢</span>
      <span>{instrument.whole}</span>
    </button>
  );
}
