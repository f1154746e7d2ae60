// What the link opens, in a frame as a course page would have it, a little after the last change.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ScrollRegion } from '../ScrollRegion';

interface LinkPreviewProps {
  readonly url: string;
  readonly title: string;
  /** CSS px. */
  readonly height: number;
  /** How high the figure in it is, once it is there. */
  readonly onHeight: (height: number) => void;
}

/** Whoever ticks three boxes wants one figure, not three. */
const SETTLED = 300;

export function LinkPreview(props: LinkPreviewProps) {
  const { url, title } = props;
  const [shown, setShown] = useState(url);

  useEffect(() => {
    const timer = setTimeout(() => setShown(url), SETTLED);
    return () => clearTimeout(timer);
  }, [url]);

  return (
    <ScrollRegion className="link-preview" label={title}>
      {/* Another address in the same frame would be a step in the reader's history. */}
      <Frame key={shown} {...props} url={shown} />
    </ScrollRegion>
  );
}

function Frame({ url, title, height, onHeight }: LinkPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  // Listens before the frame can speak.
  useLayoutEffect(() => {
    let told: number | null = null;
    let isThere = false;
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.app !== 'triplet-lab') return;
      // On its way it has the heights of what stands in its place.
      if (data.type === 'ready') isThere = true;
      if (data.type === 'resize' && Number.isFinite(data.height)) told = data.height;
      if (isThere && told !== null) onHeight(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onHeight]);

  return <iframe ref={frame} src={url} title={title} style={{ height }} />;
}
