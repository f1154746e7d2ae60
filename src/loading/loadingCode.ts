// Codes of files and parts of the page that did not come, as opposed to those that came and broke.

export const LOADING_CODES = ['connection-failed', 'file-missing', 'newer-version', 'part-unloadable'] as const;
export type LoadingCode = (typeof LOADING_CODES)[number];

export function isLoadingCode(code: string): code is LoadingCode {
  return LOADING_CODES.includes(code as LoadingCode);
}
