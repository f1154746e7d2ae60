// The one mark-up the chapters' words know: `**…**` is strong. Everything else is text.
import { Fragment, type ReactNode } from 'react';

export function inlineText(text: string): ReactNode {
  // Every second part stood between two pairs of asterisks; parts never change places, so their places are their keys.
  const parts = text.split('**').map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) =>
    place % 2 === 1 ? <strong key={place}>{part}</strong> : <Fragment key={place}>{part}</Fragment>,
  );
}
