// An item of the data as a picture. An item of a data set of faces is first shown as the encoder gets it, and soon as a
// portrait that is as sharp as the screen.
import { useEffect, useMemo, useState } from 'react';
import type { DataSet } from '../../../data/dataSet';
import type { Picture } from '../../../data/picture';
import { ItemPicture, type ItemPictureProps } from '../../../views/ItemPicture';

interface DataPictureProps extends Omit<ItemPictureProps, 'picture'> {
  readonly data: DataSet;
  readonly item: number;
}

/** Smaller pictures stay as they are, because there are many of them at once, CSS px. */
const LARGE = 40;
/** A sharper portrait of this size looks no better, and this one takes a worker some 70 ms. */
const SHARPEST = 192;

export function DataPicture({ data, item, ...props }: DataPictureProps) {
  const portrait = useItemPortrait(data, item, props.size);
  // A picture made anew would be painted anew.
  const small = useMemo(() => data.picture(item), [data, item]);
  return <ItemPicture picture={portrait ?? small} {...props} />;
}

function useItemPortrait({ faceItems, itemShape }: DataSet, item: number, size: number): Picture | null {
  const pixels = Math.min(Math.ceil(size * devicePixelRatio), SHARPEST);
  const shown = size >= LARGE && pixels > itemShape[0] ? faceItems : undefined;
  const difficulty = shown?.difficulty;
  // A data set that has grown shows the same face under the same number.
  const person = shown?.items[item].person;
  const nth = shown?.items[item].item;
  const request = useMemo(
    () =>
      difficulty === undefined || person === undefined || nth === undefined
        ? null
        : { difficulty, faceItem: { person, item: nth }, pixels },
    [difficulty, person, nth, pixels],
  );
  const [found, setFound] = useState<{ readonly request: object; readonly picture: Picture } | null>(null);

  useEffect(() => {
    if (!request) return;
    let waits = true;
    let release = () => {};
    import('../../../pictures/page/itemPortrait')
      .then(({ watchItemPortrait }) => {
        if (!waits) return;
        release = watchItemPortrait(request.faceItem, request.difficulty, request.pixels, (picture) =>
          setFound({ request, picture }),
        );
      })
      // The small picture stays.
      .catch(() => {});
    return () => {
      waits = false;
      release();
    };
  }, [request]);
  return found && found.request === request ? found.picture : null;
}
