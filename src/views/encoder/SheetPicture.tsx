// A sheet of tiles as a picture: ink on bare paper, one canvas pixel a number, enlarged without smoothing.
import { useEffect, useRef } from 'react';
import { paintGrey } from '../greyImage';
import { useInk } from '../useInk';
import type { Sheet } from './mapSheet';

interface SheetPictureProps {
  readonly sheet: Sheet;
  /** CSS px of one canvas pixel, where there is room. */
  readonly scale: number;
  /** The height if it is not to scale, CSS px. */
  readonly height?: number;
  /** The picture in words. */
  readonly label: string;
}

export function SheetPicture({ sheet, scale, height, label }: SheetPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  useEffect(() => {
    if (canvas.current) paintGrey(canvas.current, { kind: 'grey', ...sheet }, ink);
  }, [sheet, ink]);
  return (
    <canvas
      ref={canvas}
      className="sheet"
      role="img"
      aria-label={label}
      width={sheet.width}
      height={sheet.height}
      style={{ width: sheet.width * scale, height, aspectRatio: height ? 'auto' : `${sheet.width} / ${sheet.height}` }}
    />
  );
}
