// The link as a QR code, for a slide or a worksheet: pointed at by a phone, and saved as a picture.
import { useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/useWords';
import { elementSvg } from '../picture/elementSvg';
import { saveFile } from '../saveFile';
import { MOST_CHARACTERS, qrDrawing } from './qrPath';

export function QrCode({ url }: { readonly url: string }) {
  const { linkMaker, page } = useWords('linkMaker');
  const picture = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const drawing = useMemo(() => qrDrawing(url), [url]);
  // A phone cannot open a file of this computer.
  if (location.protocol === 'file:') return null;
  if (!drawing) return <p className="code-note">{linkMaker.qrTooLong(url.length, MOST_CHARACTERS)}</p>;
  const { size, path } = drawing;

  function save() {
    const svg = picture.current && elementSvg(picture.current);
    if (svg) saveFile('triplet-lab-qr.svg', svg.text, 'image/svg+xml');
    // Only a sandbox has no origin, and it may refuse without a word.
    setSaid(self.origin === 'null' ? page.saveBlocked : '');
  }

  return (
    <div className="qr-code">
      <div ref={picture} className="qr-picture">
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={linkMaker.qr} shapeRendering="crispEdges">
          <rect width={size} height={size} />
          <path d={path} />
        </svg>
      </div>
      <div className="qr-words">
        <p className="code-note">{linkMaker.qrNote}</p>
        <button type="button" className="button" onClick={save}>
          {linkMaker.saveQr}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
