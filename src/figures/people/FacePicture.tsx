// One face, as sharp as it is by now; bare paper until it is there.
import type { Face } from '../../pictures/page/portraitCache';
import { ItemPicture } from '../../views/ItemPicture';
import type { MarkRelation } from '../../views/shapes';
import { useFace } from './useFaces';

interface FacePictureProps {
  readonly face: Face;
  /** CSS px. */
  readonly size: number;
  readonly label: string;
  readonly relation?: MarkRelation;
  readonly badge?: boolean;
}

export function FacePicture({ face, size, label, relation, badge = false }: FacePictureProps) {
  const picture = useFace(face, size);
  if (!picture) return <span className="picture" style={{ width: size, height: size }} role="img" aria-label={label} />;
  return <ItemPicture picture={picture} size={size} label={label} relation={relation ?? 'none'} badge={badge} />;
}
