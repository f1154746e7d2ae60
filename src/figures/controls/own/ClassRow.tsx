// One class of the reader's own: its name, how many pictures it has, the pictures, and a place to drop more of them.
import { FEWEST_OF_A_CLASS, OWN_SIZE } from '../../../data/own/limits';
import { LONGEST_NAME, shortName, visibleText } from '../../../data/own/visibleText';
import { chosenInField } from '../../../session/data/own/chosenFiles';
import type { DraftClass } from '../../../session/data/own/draftClasses';
import { addFiles, removeClass, removePicture, renameClass } from '../../../session/data/own/ownDraft';
import { ItemPicture } from '../../../views/ItemPicture';
import { useWords } from '../../words/useWords';
import { FilesButton } from './FilesButton';

/** Edge of a picture, CSS px. */
const EDGE = 36;

const ACCEPTED = 'image/png,image/jpeg,image/webp';

interface ClassRowProps {
  readonly one: DraftClass;
  /** Pictures that are shown, the last ones. */
  readonly shown: number;
}

export function ClassRow({ one, shown }: ClassRowProps) {
  const { own } = useWords('own');
  const { id, pictures } = one;
  const name = shortName(visibleText(one.name));
  const hidden = Math.max(0, pictures.length - shown);
  return (
    <section className="own-class" data-class={id} aria-label={own.className(name)}>
      <div className="own-class-head">
        <input
          className="own-name"
          type="text"
          aria-label={own.nameLabel}
          maxLength={LONGEST_NAME}
          dir="auto"
          value={one.name}
          onChange={(event) => renameClass(id, event.target.value)}
        />
        <span className="own-count">{own.count(pictures.length, FEWEST_OF_A_CLASS)}</span>
        <FilesButton
          label={own.addFiles}
          name={own.addFilesTo(name)}
          accept={ACCEPTED}
          onFiles={(files) => void addFiles(() => chosenInField(files), id)}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={own.removeClass(name)}
          title={own.removeClass(name)}
          onClick={() => removeClass(id)}
        >
          ×
        </button>
      </div>
      {pictures.length > 0 && (
        <ul className="own-pictures">
          {pictures.slice(hidden).map((picture, at) => {
            const place = hidden + at;
            const label = own.removePicture(place + 1, name);
            return (
              <li key={keyOf(picture)}>
                <button type="button" className="own-picture" title={label} onClick={() => removePicture(id, place)}>
                  <ItemPicture picture={{ ...picture, width: OWN_SIZE, height: OWN_SIZE }} size={EDGE} label={label} />
                </button>
              </li>
            );
          })}
          {hidden > 0 && <li className="own-more">{own.more(hidden)}</li>}
        </ul>
      )}
    </section>
  );
}

const keys = new WeakMap<object, number>();
let nextKey = 0;

/** A picture has no name that is its own: the same one may have been chosen twice. */
function keyOf(picture: object): number {
  const known = keys.get(picture);
  if (known !== undefined) return known;
  keys.set(picture, nextKey);
  return nextKey++;
}
