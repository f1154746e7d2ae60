// An item of the data as a picture. Where pictures can be made again at any size, the small one that the encoder sees is
// soon replaced by one as sharp as the screen.
import { useEffect, useMemo, useState } from 'react';
import type { DataSet } from '../../data/dataSet';
import type { Picture } from '../../data/picture';
import { ItemPicture, type ItemPictureProps } from '../../views/ItemPicture';

interface DataPictureProps extends Omit<ItemPictureProps, 'picture'> {
  readonly data: DataSet;
  readonly item: number;
}

/** Smaller pictures, of which there are many at once, stay as they are, CSS px. */
const LARGE = 40;
/** Nobody sees more in a picture of this size, and it takes a worker some 70 ms. */
const SHARPEST = 192;

export function DataPicture({ data, item, ...props }: DataPictureProps) {
  const sharp = useSharpPicture(data, item, props.size);
  // A picture made anew would be painted anew.
  const small = useMemo(() => data.picture(item), [data, item]);
  return <ItemPicture picture={sharp ?? small} {...props} />;
}

function useSharpPicture({ photographs, itemShape }: DataSet, item: number, size: number): Picture | null {
  const pixels = Math.min(Math.ceil(size * devicePixelRatio), SHARPEST);
  const wanted = photographs && size >= LARGE && pixels > itemShape[0] ? photographs : null;
  const name = wanted && `${wanted.difficulty} ${wanted.photos[item].person} ${wanted.photos[item].item} ${pixels}`;
  const [found, setFound] = useState<{ readonly name: string; readonly picture: Picture } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says which picture it is; a grown data set has the same one
  useEffect(() => {
    if (!wanted || !name) return;
    let waits = true;
    let end = () => {};
    import('../../pictures/page/facePortraits')
      .then(({ watchPortrait }) => {
        if (waits) end = watchPortrait(wanted, item, pixels, (picture) => setFound({ name, picture }));
      })
      // The small one stays.
      .catch(() => {});
    return () => {
      waits = false;
      end();
    };
  }, [name]);
  return found && found.name === name ? found.picture : null;
}
