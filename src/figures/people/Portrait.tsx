// One face, as sharp as it is by now; bare paper until it is there.
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
