// How it is measured, what is known of real systems and from where, and what made-up heads do not show. Folded.
import type { GroupTrait } from '../../data/faces/groupShares';
import { useWords } from '../words/useWords';

const SOURCES = [
  { id: 'nist', href: 'https://doi.org/10.6028/NIST.IR.8280' },
  { id: 'williams', href: 'https://www.aclu.org/cases/williams-v-city-of-detroit-face-recognition-false-arrest' },
] as const;

export function About({ trait }: { readonly trait: GroupTrait }) {
  const { fairness, joined } = useWords('faces');
  const { about } = fairness;
  return (
    <>
      <details className="fold fairness-about">
        <summary>{about.measured}</summary>
        {about.how.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <details className="fold fairness-about">
        <summary>{about.foundTitle}</summary>
        <p>{about.found[trait]}</p>
      </details>
      <details className="fold fairness-about">
        <summary>{about.real}</summary>
        {SOURCES.map(({ id, href }) => (
          <p key={id}>
            <span>{about.sources[id].text + joined.gap}</span>
            <a href={href} target="_blank" rel="noreferrer">
              {about.sources[id].link}
            </a>
          </p>
        ))}
        <p>{about.notShown}</p>
      </details>
    </>
  );
}
