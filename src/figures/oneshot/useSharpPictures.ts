// Items as pictures for the eye: where they are photographs that can be taken again, larger ones as soon as they are there.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DataSet } from '../../data/dataSet';
import { identityOf } from '../../data/faces/people';
import { shotOf } from '../../data/faces/shots';
import { portray } from '../../session/studio';
import type { Picture } from '../../views/picture';
import { EYE_SIZE, facePicture } from './useMade';

export function useSharpPictures(data: DataSet, items: readonly number[]): readonly Picture[] {
  const plain = useMemo(() => items.map((item) => data.picture(item)), [data, items]);
  const [sharp, setSharp] = useState<ReadonlyMap<string, Picture>>(new Map());
  const { photographs } = data;
  const keys = useMemo(
    () => items.map((item) => photographs && `${photographs.difficulty} ${Object.values(photographs.photos[item])}`),
    [photographs, items],
  );
  const asked = useRef(new Set<string>());
  useEffect(() => {
    if (!photographs) return;
    const { difficulty, photos } = photographs;
    items.forEach((item, i) => {
      const key = keys[i];
      if (!key || asked.current.has(key)) return;
      asked.current.add(key);
      const { person, item: shot } = photos[item];
      const portrait = {
        identity: identityOf(person, difficulty),
        shot: shotOf(person, shot, difficulty),
        size: EYE_SIZE,
      };
      portray([portrait]).then(
        ([bytes]) => setSharp((known) => new Map(known).set(key, facePicture(bytes))),
        // The small picture is there.
        () => {},
      );
    });
  }, [photographs, items, keys]);
  return useMemo(() => plain.map((picture, i) => sharp.get(keys[i] ?? '') ?? picture), [plain, sharp, keys]);
}
