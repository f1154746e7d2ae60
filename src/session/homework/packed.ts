// Lists of texts and numbers as one value of an address, without a character that a course system or a chat program would
// change:
//
//   1.k9x2f1.WyJ…
//
// the version of this form, a checksum, and the list as JSON in base64url. The checksum tells a link that was cut off. It keeps
// nobody from making another list: what a list claims is checked elsewhere.
import { digestOfText } from '../../core/digest';
import { type Read, refused } from './homeworkProblem';

const VERSION = '1';
const SUM = 6;
/** Nothing longer is looked at: many programs cut longer addresses. */
export const LONGEST_PACKED = 2000;

export function pack(fields: readonly unknown[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(fields));
  const body = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${VERSION}.${checksum(body)}.${body}`;
}

/** The list that `pack` made this text of, of any form; never throws. */
export function unpack(text: string): Read<'fields', readonly unknown[]> {
  if (text.length > LONGEST_PACKED) return refused('link-long', { length: text.length, most: LONGEST_PACKED });
  const [version, sum, body, ...more] = text.split('.');
  if (/^\d+$/.test(version) && version !== VERSION) return refused('link-version');
  if (body === undefined || more.length > 0 || sum !== checksum(body)) return refused('link-damaged');
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const fields: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    // One list has one spelling.
    if (Array.isArray(fields) && pack(fields) === text) return { ok: true, fields };
  } catch {
    // It is no list of ours.
  }
  return refused('link-damaged');
}

function checksum(body: string): string {
  return digestOfText(body).slice(-SUM);
}
