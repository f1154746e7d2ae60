// The parts of a figure, each within a boundary of its own: one that breaks leaves the others, and the run, as they are.
import { Children } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { PartBoundary } from './PartBoundary';

export function Parts({ children }: { readonly children: Elements }) {
  return Children.map(children, (part) => (part ? <PartBoundary>{part}</PartBoundary> : null));
}
