import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { mathNode } from '../../../../build/mathml';
import { MathPart } from '../../../../src/views/equation/MathPart';

const markup = (tex: string) => renderToStaticMarkup(<MathPart math={mathNode(tex)} />);

describe('a part of the equation', () => {
  it('is MathML with its nesting and attributes', () => {
    expect(markup('x^2')).toMatch(/^<math><msup><mi>x<\/mi><mn[^>]*>2<\/mn><\/msup><\/math>$/);
    expect(markup('\\alpha')).toBe('<math><mi>α</mi></math>');
  });

  it('is text to the browser, not markup', () => {
    expect(markup('a<b')).toContain('&lt;');
  });
});
