// `triplet-lab.html`: the built page as one file, which opens from a disk, in a learning platform and in a sandbox, without
// any network. It is made from the built files themselves, so there is no second page to keep true: one module holds all
// chunks, its data and workers are blobs, one style element all style sheets, and the content policy names each by its hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import type { BuiltFiles } from './builtFiles';

/** Written by Vite behind each `import()`: the files that the page's loader fetches first. Here all are at hand. */
const NEEDED_FILES = /,\s*__vite__mapDeps\(\[[\d,\s]*\]\),\s*import\.meta\.url\)/g;
/** What a chunk says where it means the address of another file of the build. */
const ADDRESS = /new URL\(([`'"])([^`'"]+)\1,\s*import\.meta\.url\)\.href/g;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', bin: 'application/octet-stream' };
const BLOB = '\0blob:';

export async function singleFile(files: BuiltFiles): Promise<string> {
  const script = inScript(await oneModule(files));
  const style = files.styles.map((name) => withFonts(files, files.text(name))).join('\n');
  const page = files
    .text('index.html')
    .replace(/\s*<script( data-[^>]*)?>[\s\S]*?<\/script>/g, '')
    .replace(/\s*<template id="opening-failure">[\s\S]*?<\/template>/, '')
    .replace(/\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/(<link rel="icon"[^>]*href=")\.\/([^"]+)"/, (_, start, name) => `${start}${dataUrl(files, name)}"`)
    .replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*"/,
      (_, start) => `${start}${policy(script, style)}"`,
    )
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `${licences(files)}\n    <script type="module">${script}</script>\n  </body>`);
  const left = page.replace(script, '').match(/(?:src|href)="\.\/[^"]*"/);
  if (left) throw new Error(`triplet-lab.html still asks for another file: ${left[0]}`);
  return page;
}

/** The entry with everything that it imports, now or later, as one module without imports. */
async function oneModule(files: BuiltFiles): Promise<string> {
  const bundle = await rolldown({
    input: files.path(files.entry),
    plugins: [inlined(files)],
    // Each chunk was shaken when it was built, and a second look would cost more time than it finds.
    treeshake: false,
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false, minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`triplet-lab.html: ${output.length} chunks where one was expected`);
  return output[0].code;
}

function inlined(files: BuiltFiles): Plugin {
  return {
    name: 'inlined-files',
    resolveId: (source) => (source.startsWith(BLOB) ? source : null),
    load: (id) => (id.startsWith(BLOB) ? blobModule(files, id.slice(BLOB.length)) : null),
    transform(code) {
      const imports: string[] = [];
      const changed = code.replace(NEEDED_FILES, ')').replace(ADDRESS, (_, _quote, name: string) => {
        imports.push(`import __file${imports.length} from ${JSON.stringify(`${BLOB}${name}`)};`);
        return `__file${imports.length - 1}`;
      });
      return imports.join('') + changed;
    },
  };
}

/** A module whose default export is the address of a blob with the file's content. */
function blobModule(files: BuiltFiles, name: string): string {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!type) throw new Error(`triplet-lab.html: what kind of file is ${name}?`);
  const bytes = readFileSync(files.path(`assets/${name}`));
  const content =
    type === TYPES.js
      ? JSON.stringify(bytes.toString('utf8'))
      : `Uint8Array.from(atob("${bytes.toString('base64')}"), (character) => character.charCodeAt(0))`;
  return `export default URL.createObjectURL(new Blob([${content}], { type: "${type}" }));`;
}

/** A script inside HTML ends at the first end tag, wherever in the script it stands, unless a comment has begun. */
function inScript(code: string): string {
  if (code.includes('<!--'))
    throw new Error('triplet-lab.html: the code holds “<!--”, after which HTML reads scripts otherwise');
  return code.replace(/<\/(script)/gi, '<\\/$1').trim();
}

function withFonts(files: BuiltFiles, style: string): string {
  return style.replace(
    /url\((["']?)\.\/([^)"']+)\1\)/g,
    (_, _quote, name) => `url(${dataUrl(files, `assets/${name}`)})`,
  );
}

function dataUrl(files: BuiltFiles, name: string): string {
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'font/woff2';
  return `data:${type};base64,${readFileSync(files.path(name)).toString('base64')}`;
}

/** The licences of what is inside travel along; a browser neither shows nor runs an element of this type. */
function licences(files: BuiltFiles): string {
  const text = ['licenses.md', join('assets', 'mnist-credit.txt')].map((name) => files.text(name)).join('\n\n');
  return `<script type="text/markdown" id="licences">\n${text.replace(/<\/(script)/gi, '<\\/$1')}\n    </script>`;
}

function policy(script: string, style: string): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': `${hashed(script)} 'wasm-unsafe-eval'`,
    'style-src': hashed(style),
    'worker-src': 'blob:',
    // The page fetches its own blobs and nothing else.
    'connect-src': 'blob:',
    // The link-maker shows what a link to this file opens.
    'frame-src': "'self' file:",
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
