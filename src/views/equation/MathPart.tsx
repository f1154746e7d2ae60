// Formulas as MathML elements. The browser sets the type; no mathematics library reaches the page.
import { createElement, type ReactNode } from 'react';
import type { MathNode } from './mathNode';

export function MathPart({ math }: { readonly math: MathNode }) {
  return <>{element(math, 0)}</>;
}

function element(node: MathNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = node;
  return createElement(name, { key, ...attributes }, ...children.map(element));
}
