// The equation, typeset by the build: temml turns TeX into MathML, which the page gets as data from `virtual:equation`. The page
// loads no mathematics library and inserts no markup as text.
import temml from 'temml';
import type { Plugin } from 'vite';
import type { MathNode } from '../src/views/equation/mathNode';
import { TEX } from '../src/views/equation/tex';

/** Attributes that the page's content policy forbids or its styles do not use. */
const DROPPED = new Set(['style', 'class']);

const PIECE = /<(\/?)([a-z]+)((?:\s+[a-z-]+="[^"]*")*)\s*>|([^<]+)/gy;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

type Growing = [string, Record<string, string>, ...MathNode[]];

/** The `math` element of a formula. Throws where the TeX is faulty, or the MathML is not of the kind read here. */
export function mathNode(tex: string): MathNode {
  const markup = temml.renderToString(tex, { throwOnError: true });
  const root: Growing = ['', {}];
  const open: Growing[] = [root];
  let read = 0;
  for (const [piece, closing, name, attributes, text] of markup.matchAll(PIECE)) {
    read += piece.length;
    if (text !== undefined) open[open.length - 1].push(decoded(text));
    else if (closing) open.pop();
    else {
      const element: Growing = [name, attributesOf(attributes)];
      open[open.length - 1].push(element);
      open.push(element);
    }
  }
  const math = root[2];
  if (read !== markup.length || open.length !== 1 || math === undefined) {
    throw new Error(`the equation's MathML cannot be read: ${markup}`);
  }
  return math;
}

/** Serves `virtual:equation`: every part of the loss, by name. */
export function equation(): Plugin {
  const served = 'virtual:equation';
  const resolved = `\0${served}`;
  return {
    name: 'equation',
    resolveId(id) {
      return id === served ? resolved : null;
    },
    load(id) {
      if (id !== resolved) return null;
      const parts = Object.fromEntries(Object.entries(TEX).map(([name, tex]) => [name, mathNode(tex)]));
      return `export const parts = ${JSON.stringify(parts)};\n`;
    },
  };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)]
      .filter(([, name]) => !DROPPED.has(name))
      .map(([, name, value]) => [name, decoded(value)]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot);/g, (entity) => ENTITIES[entity]);
}
