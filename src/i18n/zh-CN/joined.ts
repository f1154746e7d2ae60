// How the pieces of a Chinese text are put together: full-width punctuation brings its own room.
import type { Words } from '../words';

export const joined: Words['joined'] = {
  gap: '',
  list: (parts) => parts.join('、'),
  labelled: (label, text) => `${label}：${text}`,
  titled: (title, sentence) => `${title}。${sentence}`,
};
