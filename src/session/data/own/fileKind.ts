// What a file is, by its first bytes; a name and a type can say anything. Nothing here opens, draws or runs it.

export const PICTURE_KINDS = ['PNG', 'JPEG', 'WebP'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Files that a reader may take for pictures or tables, and that are told by their name. */
export const OTHER_KINDS = ['SVG', 'GIF', 'BMP', 'TIFF', 'HEIC', 'AVIF', 'PDF', 'ZIP'] as const;
export type FileKind = PictureKind | (typeof OTHER_KINDS)[number] | 'unknown';

/** So many bytes are enough. An SVG may begin with a long comment, and is then taken for an unknown file. */
export const HEAD_BYTES = 1024;

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['BMP', [0x42, 0x4d]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
];

/** Brands of the container that phones put photographs in (ISO 14496-12), by the bytes from 8 on. */
const BRANDS: Readonly<Record<string, FileKind>> = {
  heic: 'HEIC',
  heix: 'HEIC',
  hevc: 'HEIC',
  mif1: 'HEIC',
  msf1: 'HEIC',
  avif: 'AVIF',
  avis: 'AVIF',
};

/** `head`: the first bytes, `HEAD_BYTES` of them or the whole file. */
export function fileKind(head: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, at) => head[at] === byte));
  if (known) return known[0];
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WebP';
  if (text.slice(4, 8) === 'ftyp') return BRANDS[text.slice(8, 12)] ?? 'unknown';
  return /<svg[\s>]/i.test(text) ? 'SVG' : 'unknown';
}

export function isPicture(kind: FileKind): kind is PictureKind {
  return (PICTURE_KINDS as readonly FileKind[]).includes(kind);
}
