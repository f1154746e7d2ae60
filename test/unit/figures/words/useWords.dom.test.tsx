import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { PageWords } from '../../../../src/figures/page/PageWords';
import { useWords } from '../../../../src/figures/words/useWords';
import { createWordsStore } from '../../../../src/figures/words/wordsStore';

function Titles() {
  const { equation, people } = useWords('story', 'faces');
  return <p>{`${equation.title} · ${people.title}`}</p>;
}

describe('words of a namespace', () => {
  it('stay on screen in the old language until they are there in the new one, without a blank between', async () => {
    const { words, setLanguage } = createWordsStore();
    await act(async () => {
      render(
        <PageWords words={words} setLanguage={setLanguage}>
          <Suspense fallback="blank">
            <Titles />
          </Suspense>
        </PageWords>,
      );
    });
    await screen.findByText(/The loss, term by term/);
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(document.body.textContent ?? ''));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    await act(() => setLanguage('zh-CN'));
    await screen.findByText(/[\u4e00-\u9fff]{3}.*[\u4e00-\u9fff]/);
    watch.disconnect();
    expect([...seen].filter((text) => text.includes('blank'))).toEqual([]);
    expect(screen.getByText(/·/).style.display).toBe('');
    expect(seen.size).toBe(1);
  });
});
