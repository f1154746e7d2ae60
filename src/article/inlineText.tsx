// The one mark-up the chapters' words know: `**…**` is strong. Everything else is text.
import type { Elements } from 'react/jsx-runtime';

export function inlineText(text: string): Elements {
  // Every second part stood between two pairs of asterisks; parts never change places, so their places are their keys.
  const parts = text.split('**').map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) =>
    place % 2 === 1 ? <strong key={place}>{part}</strong> : <span key={place}>{part}</span>,
  );
}
