// One face, as sharp as it is by now; bare paper until it is there. Where the face changes and the subject stays (a slider that
// turns a head), the picture before stays until the new one comes: a `key` by subject keeps people apart.
import type { Face } from '../../data/faces/face';
import { ItemPicture } from '../../views/ItemPicture';
import type { MarkRelation } from '../../views/shapes';
import { usePortrait } from './usePortraits';

interface PortraitProps {
  readonly face: Face;
  /** CSS px. */
  readonly size: number;
  readonly label: string;
  readonly relation?: MarkRelation;
  readonly badge?: boolean;
}

export function Portrait({ face, size, label, relation, badge = false }: PortraitProps) {
  const picture = usePortrait(face, size);
  if (!picture) return <span className="picture" style={{ width: size, height: size }} role="img" aria-label={label} />;
  return <ItemPicture picture={picture} size={size} label={label} relation={relation ?? 'none'} badge={badge} />;
}
