import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/article/inlineText';
import { markupOf } from '../views/markup';

describe('marked words', () => {
  it('are strong, and all else is plain text', () => {
    expect(markupOf(<p>{inlineText('a **margin** of <0.2> & **more**.')}</p>)).toBe(
      '<p>a <strong>margin</strong> of &lt;0.2&gt; &amp; <strong>more</strong>.</p>',
    );
    expect(markupOf(<p>{inlineText('')}</p>)).toBe('<p></p>');
  });
});
