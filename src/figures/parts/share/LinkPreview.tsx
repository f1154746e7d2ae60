// What the link opens, in a frame as a course page would have it, a little after the last change.
import { useEffect, useRef, useState } from 'react';

interface LinkPreviewProps {
  readonly url: string;
  readonly title: string;
  /** CSS px. */
  readonly height: number;
  /** The figure in it says how high it is. */
  readonly onHeight: (height: number) => void;
}

/** Whoever ticks three boxes wants one figure, not three. */
const SETTLED = 300;

export function LinkPreview({ url, title, height, onHeight }: LinkPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState(url);

  useEffect(() => {
    const timer = setTimeout(() => setShown(url), SETTLED);
    return () => clearTimeout(timer);
  }, [url]);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const ours = source === frame.current?.contentWindow && data?.app === 'triplet-lab';
      if (ours && data.type === 'resize' && Number.isFinite(data.height)) onHeight(data.height);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onHeight]);

  return (
    <div className="link-preview">
      {/* Another address in the same frame would be a step in the reader's history. */}
      <iframe key={shown} ref={frame} src={shown} title={title} style={{ height }} />
    </div>
  );
}
