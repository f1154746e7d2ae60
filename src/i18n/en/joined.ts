// How the pieces of an English text are put together.
export const joined = {
  /** Between two sentences. */
  gap: ' ',
  list: (parts: readonly string[]) => parts.join(', '),
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** A title, or another text without a full stop, and a sentence. */
  titled: (title: string, sentence: string) => `${title}. ${sentence}`,
};
