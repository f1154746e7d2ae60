// The series of runs of a figure: entered while the figure shows it, left when the figure is put away.
import { useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';

interface Series<View> {
  readonly view: StoreApi<View>;
  enter(): void;
  leave(): void;
}

export function useEnteredRuns<View, Runs extends Series<View>>(
  runs: Runs & Series<View>,
): { readonly runs: Runs; readonly view: View } {
  useEffect(() => {
    runs.enter();
    return runs.leave;
  }, [runs]);
  return { runs, view: useStore(runs.view) };
}
