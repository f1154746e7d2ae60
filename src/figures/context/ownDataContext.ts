// How a control opens the dialog of the reader's own data. The dialog itself belongs to the figure, and stays open while the
// controls are laid out anew.
import { createContext, useContext } from 'react';

export const OwnDataContext = createContext<() => void>(() => {
  throw new Error('own data are asked for outside a figure');
});

export function useOpenOwnData(): () => void {
  return useContext(OwnDataContext);
}
