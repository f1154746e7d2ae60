// An element whose children are parts of a figure, each within a boundary of its own: one that breaks leaves the others, and
// the run, as they are.
import { Children, type ComponentProps, type Ref } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { PartBoundary } from './PartBoundary';

interface PartsProps extends Omit<ComponentProps<'div'>, 'children' | 'ref'> {
  /** The figure itself, or one of its columns. */
  readonly as: 'figure' | 'div';
  // biome-ignore lint/suspicious/noExplicitAny: of the element that `as` names.
  readonly ref?: Ref<any>;
  readonly children: Elements;
}

export function Parts({ as: Tag, children, ...attributes }: PartsProps) {
  return (
    <Tag {...attributes}>{Children.map(children, (part) => (part ? <PartBoundary>{part}</PartBoundary> : null))}</Tag>
  );
}
