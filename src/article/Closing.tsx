// The last sections: what to read next, how to cite, and the article on paper.
import { useState } from 'react';
import { useWords } from '../figures/words/useWords';
import { pageLink } from '../session/page/pageLink';
import { bibtex } from './closing/bibtex';
import type { ClosingWords } from './closing/closing';
import { REFERENCE_IDS, REFERENCES } from './closing/references';

interface ClosingProps {
  readonly words: ClosingWords;
  readonly onPrint: () => void;
  readonly printing: boolean;
  /** The page is laid out for paper. */
  readonly onPaper: boolean;
}

export function Closing({ words, onPrint, printing, onPaper }: ClosingProps) {
  const { article } = useWords('story');
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState(false);
  const page = `${location.origin}${location.pathname}`;
  const entry = bibtex(page, words.cite.entry);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(entry);
      setSaid(article.copied);
    } catch {
      setSaid('');
    }
  };

  return (
    <>
      <section className="chapter chapter-text" aria-labelledby="reading-heading">
        {/* On paper nothing can be opened: there it is open. */}
        <details
          className="reading"
          open={opened || onPaper}
          onToggle={(event) => {
            if (!onPaper) setOpened(event.currentTarget.open);
          }}
        >
          <summary>
            <h2 id="reading-heading">{words.reading.title}</h2>
          </summary>
          <ul className="references">
            {REFERENCE_IDS.map((id) => (
              <li key={id}>
                <span>{`${REFERENCES[id].authors}: `}</span>
                <a href={REFERENCES[id].url} target="_blank" rel="noopener">
                  {REFERENCES[id].title}
                </a>
                <span>{`, ${REFERENCES[id].where}. ${words.reading.notes[id]}`}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section className="chapter chapter-text cite" aria-labelledby="cite-heading">
        <h2 id="cite-heading">{words.cite.title}</h2>
        <p>{words.cite.lead}</p>
        <p className="cite-plain">{words.cite.plain(page)}</p>
        <pre className="cite-bibtex">{entry}</pre>
        <p className="closing-buttons">
          <button type="button" className="button" onClick={copy}>
            {words.cite.copy}
          </button>
          <button type="button" className="button" onClick={onPrint} disabled={printing}>
            {printing ? article.printing : article.print}
          </button>
          <span role="status">{said}</span>
        </p>
        <p>
          <a href={pageLink(location.href, { teacher: '1' }, '')}>{words.cite.teachers}</a>
        </p>
      </section>
    </>
  );
}
