// What a file is, by its first bytes; a name and a type can say anything. Nothing here opens, draws or runs it.

export const PICTURE_KINDS = ['PNG', 'JPEG', 'WebP'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Files that a reader may take for pictures or tables, and that are told by their name. */
export const OTHER_KINDS = [
  'SVG',
  'GIF',
  'BMP',
  'TIFF',
  'HEIC',
  'AVIF',
  'JPEG XL',
  'video',
  'PDF',
  'ZIP',
  'spreadsheet',
] as const;
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
  ['JPEG XL', [0xff, 0x0a]],
  ['JPEG XL', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  // Excel's files before 2007.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Words of a container (ISO 14496-12) that say what is in it: HEVC pictures, as phones take them, AV1 pictures, or films. */
const BRANDS: readonly (readonly [FileKind, RegExp])[] = [
  ['AVIF', /^avi[fso]$/],
  ['HEIC', /^(he[iv][a-z]|hevc|mif[12]|msf1)$/],
  ['video', /^(mp4\d|isom|iso\d|qt {2}|M4V |avc1|3gp\d)$/],
];

/**
 * `head`: the first bytes, `HEAD_BYTES` of them or the whole file. `name` tells apart what is alike in its bytes: Excel's files
 * are ZIP files, and some programs write photographs of phones without the usual bytes.
 */
export function fileKind(head: Uint8Array, name = ''): FileKind {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, at) => head[at] === byte));
  if (known) return known[0] === 'ZIP' && /\.(xlsx|xlsm|xlsb|ods|numbers)$/i.test(name) ? 'spreadsheet' : known[0];
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WebP';
  if (text.slice(4, 8) === 'ftyp') return containerKind(text);
  if (/\.hei[cf]s?$/i.test(name)) return 'HEIC';
  return /<svg[\s>]/i.test(text) ? 'SVG' : 'unknown';
}

/** By the first of its brands that says more than that it is some picture. */
function containerKind(text: string): FileKind {
  const length = (text.charCodeAt(2) << 8) | text.charCodeAt(3);
  const [major = '', , ...compatible] = text.slice(8, length).match(/.{4}/gs) ?? [text.slice(8, 12)];
  const brands = [major, ...compatible];
  const telling = brands.filter((brand) => !/^(mif|msf)/.test(brand));
  const kinds = [...telling, ...brands].map((brand) => BRANDS.find(([, words]) => words.test(brand))?.[0]);
  return kinds.find((kind) => kind) ?? 'unknown';
}

export function isPicture(kind: FileKind): kind is PictureKind {
  return (PICTURE_KINDS as readonly FileKind[]).includes(kind);
}
