// The sign of play and of pause, drawn: as characters they come from whatever font has them, and stand low and small among
// Chinese ones.
const PLAY = 'M3.5 2.5l10 5.5-10 5.5z';
const PAUSE = 'M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z';

export function PlaySign({ playing = false }: { readonly playing?: boolean }) {
  return (
    <svg className="play-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={playing ? PAUSE : PLAY} />
    </svg>
  );
}
