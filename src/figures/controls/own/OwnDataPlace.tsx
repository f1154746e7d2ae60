// Round a figure: where the dialog of the reader's own data stands, beside all parts of the figure that can open it.
import { useCallback, useState } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { OwnDataContext } from '../../context/ownDataContext';
import { lazyPart } from '../../parts/boundary/lazyPart';

const OwnDialog = lazyPart(() => import('./OwnDialog'));

export function OwnDataPlace({ children }: { readonly children: Elements }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  return (
    <OwnDataContext value={show}>
      {children}
      {open && <OwnDialog onClose={() => setOpen(false)} />}
    </OwnDataContext>
  );
}
