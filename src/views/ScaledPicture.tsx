// A grey picture enlarged without smoothing: ink on bare paper, a square for each of its pixels.
import { useEffect, useRef } from 'react';
import type { GreyPicture } from '../data/picture';
import { paintGrey } from './greyImage';
import { useInk } from './useInk';

interface ScaledPictureProps {
  readonly picture: GreyPicture;
  /** CSS px of one pixel of the picture, where there is room. */
  readonly scale: number;
  /** The height if it is not to scale, CSS px. */
  readonly height?: number;
  /** The picture in words. */
  readonly label: string;
}

export function ScaledPicture({ picture, scale, height, label }: ScaledPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  useEffect(() => {
    if (canvas.current) paintGrey(canvas.current, picture, ink);
  }, [picture, ink]);
  return (
    <canvas
      ref={canvas}
      className="sheet"
      role="img"
      aria-label={label}
      width={picture.width}
      height={picture.height}
      style={{
        width: picture.width * scale,
        height,
        aspectRatio: height ? 'auto' : `${picture.width} / ${picture.height}`,
      }}
    />
  );
}
