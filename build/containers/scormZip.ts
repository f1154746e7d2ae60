// `triplet-lab-scorm.zip`: the page in one file as a lesson of a learning platform, by SCORM 1.2. The platform unpacks it, shows
// index.html in a frame and keeps what that reports.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { page } from '../../src/i18n/en/page';
import { containerScript } from './scripts';

/** Every zip of a build is the same, byte for byte: files bear the first date that a zip knows. */
const DATE = new Date(1980, 0, 1, 12);

/** `singleFile` is the page, `version` the project's. */
export async function scormZip(singleFile: string, version: string, licence: string): Promise<Uint8Array> {
  const script = await containerScript({ entry: 'lesson.ts', page: '', minify: true, format: 'iife' });
  const files: Record<string, string> = {
    'index.html': INDEX,
    'lesson.js': script,
    'triplet-lab.html': singleFile,
    'LICENSE.txt': licence,
  };
  const all = { 'imsmanifest.xml': manifest(Object.keys(files), version), ...files };
  const entries = Object.entries(all).map(([name, text]) => [name, [strToU8(text), { level: 9, mtime: DATE }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title}</title>
    <style>
      html { color-scheme: light dark; height: 100%; }
      body { display: flex; flex-direction: column; height: 100%; margin: 0; }
      p { margin: 0; padding: 6px 12px; font: 14px/20px system-ui, sans-serif; }
      iframe { flex: 1; width: 100%; min-height: 0; border: 0; }
    </style>
  </head>
  <body>
    <script src="lesson.js"></script>
  </body>
</html>
`;

function manifest(files: readonly string[], version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="triplet-lab" version="${version}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="triplet-lab-course">
    <organization identifier="triplet-lab-course">
      <title>${page.name}</title>
      <item identifier="triplet-lab-article" identifierref="triplet-lab-page" isvisible="true">
        <title>${page.title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="triplet-lab-page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((name) => `      <file href="${name}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
