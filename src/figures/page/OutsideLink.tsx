// A link out of a figure, to a page of its own. A sandbox may forbid new pages, and then a browser does nothing and says
// nothing: the reader is given the address in words.
import { type MouseEvent, useState } from 'react';
import { useWords } from '../words/useWords';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: string;
}

export function OutsideLink({ href, children }: OutsideLinkProps) {
  const { joined, page } = useWords();
  /** The address that could not be opened. */
  const [blocked, setBlocked] = useState('');
  // Only a sandbox has no origin.
  const sandboxed = self.origin === 'null';

  /** `noopener` would hide whether the page was opened. */
  function openInSandbox(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    const { href } = event.currentTarget;
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    setBlocked(opened === null ? href : '');
  }

  return (
    <>
      <a href={href} target="_blank" rel="noopener" onClick={sandboxed ? openInSandbox : undefined}>
        {children}
      </a>
      {sandboxed && <span role="status">{blocked ? joined.gap + page.linkBlocked + joined.gap + blocked : ''}</span>}
    </>
  );
}
