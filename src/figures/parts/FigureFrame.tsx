// The frame of every figure: a head with what is looked at, the picture, beside or below it what the picture amounts to, and a
// dock with what drives it. Controls in it change the picture, unless a part says otherwise. The frame takes the height it is given (`--frame-height`), and the picture what the others leave.
import { type Ref, useContext, useId, useImperativeHandle, useRef } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { createPortal } from 'react-dom';
import { AsideContext } from '../context/asideContext';
import { ChangedPartContext } from '../context/changedPart';
import { Parts } from './boundary/Parts';
import { useProjectorKeys } from './keys/useProjectorKeys';

interface FigureFrameProps {
  /** The figure's name for a screen reader. */
  readonly label: string;
  /** Of the picture, where another frame of the figure takes this one's place; otherwise one of its own. */
  readonly pictureId?: string;
  /** Of the figure, beside `frame`. */
  readonly className?: string;
  readonly ref?: Ref<HTMLElement>;
  /** The term of the loss that is touched, for linked figures. */
  readonly term?: string | undefined;
  readonly head?: Elements;
  readonly picture: Elements;
  readonly aside?: Elements;
  readonly dock?: Elements;
  readonly caption?: Elements;
}

export function FigureFrame({
  label,
  pictureId: givenId,
  className = '',
  ref,
  term,
  head,
  picture,
  aside,
  dock,
  caption,
}: FigureFrameProps) {
  const elsewhere = useContext(AsideContext);
  const figure = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => figure.current, []);
  useProjectorKeys(figure);
  const ownId = useId();
  const pictureId = givenId ?? ownId;
  const beside = aside ? (
    <Parts as="div" className="frame-aside">
      {aside}
    </Parts>
  ) : null;
  return (
    <ChangedPartContext value={pictureId}>
      <figure className={`frame ${className}`} ref={figure} aria-label={label} data-term={term}>
        <div className={beside && !elsewhere ? 'frame-grid frame-grid-aside' : 'frame-grid'}>
          {head ? (
            <Parts as="div" className="frame-head">
              {head}
            </Parts>
          ) : null}
          <Parts as="div" className="frame-picture" id={pictureId}>
            {picture}
          </Parts>
          {elsewhere ? createPortal(beside, elsewhere) : beside}
          {dock ? (
            <Parts as="div" className="frame-dock">
              {dock}
            </Parts>
          ) : null}
          {caption ? (
            <Parts as="div" className="frame-caption">
              {caption}
            </Parts>
          ) : null}
        </div>
      </figure>
    </ChangedPartContext>
  );
}
