import { describe, expect, it } from 'vitest';
import { mathNode } from '../../../build/mathml';
import type { MathNode } from '../../../src/views/equation/mathNode';
import { TEX } from '../../../src/views/equation/tex';

function textOf(node: MathNode): string {
  if (typeof node === 'string') return node;
  const [, , ...children] = node;
  return children.map(textOf).join('');
}

function attributeNames(node: MathNode): string[] {
  if (typeof node === 'string') return [];
  const [, attributes, ...children] = node;
  return [...Object.keys(attributes), ...children.flatMap(attributeNames)];
}

describe('the equation, typeset by the build', () => {
  it('turns every part into one math element', () => {
    for (const tex of Object.values(TEX)) expect(mathNode(tex)[0]).toBe('math');
  });

  it('keeps nothing that the content policy forbids', () => {
    // Without the filter, temml gives this formula a style and a class.
    const shown = '\\color{red} x_i^a';
    for (const tex of [...Object.values(TEX), shown]) {
      expect(attributeNames(mathNode(tex)).filter((name) => /^(style|class|on.*)$/.test(name))).toEqual([]);
    }
  });

  it('says the squared distance of anchor and positive as FaceNet writes it', () => {
    expect(textOf(mathNode(TEX.squaredPositive))).toBe('‖f(xia)−f(xip)‖22');
    expect(textOf(mathNode(TEX.plainNegative))).toBe('‖f(xia)−f(xin)‖2');
  });

  it('keeps the nesting of what it reads', () => {
    expect(mathNode('x^2')).toEqual(['math', {}, ['msup', {}, ['mi', {}, 'x'], ['mn', expect.anything(), '2']]]);
  });

  it('reads signs that markup has to escape', () => {
    expect(textOf(mathNode('a<b'))).toBe('a<b');
  });

  it('stops the build at faulty TeX instead of typesetting the fault', () => {
    expect(() => mathNode('\\frac{1')).toThrow();
    expect(() => mathNode('\\nosuchcommand')).toThrow();
  });
});
