import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/article/inlineText';
import { markupOf } from '../views/markup';

describe('marked words', () => {
  it('are strong, and all else is plain text', () => {
    expect(markupOf(<p>{inlineText('a **margin** of <0.2> & **more**.')}</p>)).toBe(
      '<p><span>a </span><strong>margin</strong><span> of &lt;0.2&gt; &amp; </span><strong>more</strong><span>.</span></p>',
    );
    expect(markupOf(<p>{inlineText('')}</p>)).toBe('<p><span></span></p>');
  });

  it('in quotation marks are a name, unless somebody says them', () => {
    const named = (name: string) => <a href={name}>{name}</a>;
    expect(markupOf(<p>{inlineText('Press “Play”, **then** say “nobody I know”.', named)}</p>)).toBe(
      '<p><span>Press “</span><span><a href="Play">Play</a></span><span>”, </span><strong>then</strong><span> say “</span><span>nobody I know</span><span>”.</span></p>',
    );
  });
});
