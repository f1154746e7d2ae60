// The types of JSX, narrower than React's in one point: a text is the only child of its element, or it stands in an element of
// its own. `tsconfig` puts this file in the place of `react/jsx-runtime`, for the compiler alone.
//
// Extensions that translate a page, or mark words in it, put each text into an element of theirs. React sets the text of an
// element without looking at what stands in it; a text among siblings it keeps as a node, which it then cannot change,
// remove or put something before, and it gives up the page.
import type * as React from 'react';

/** Elements, and what shows nothing. */
export type Elements = React.ReactElement | readonly Elements[] | boolean | null | undefined | '';

/** What an element may hold: one text, or elements. */
export type Content = Elements | string | number;

/** A function component. */
export type Component<Props = object> = (props: Props) => Elements;

export const Fragment: (props: { children?: Elements }) => Elements;
export function jsx(type: React.ElementType, props: unknown, key?: React.Key): React.ReactElement;
export function jsxs(type: React.ElementType, props: unknown, key?: React.Key): React.ReactElement;

export namespace JSX {
  // biome-ignore lint/suspicious/noExplicitAny: components of any props.
  export type AnyProps = any;
  /** A component gives elements, because it cannot know what stands beside it. */
  export type ElementType =
    | keyof React.JSX.IntrinsicElements
    | ((props: AnyProps) => Elements)
    | (new (
        props: AnyProps,
      ) => React.Component)
    | React.ExoticComponent<AnyProps>;
  export interface Element extends React.JSX.Element {}
  export interface ElementClass extends React.JSX.ElementClass {}
  export interface ElementAttributesProperty extends React.JSX.ElementAttributesProperty {}
  export interface ElementChildrenAttribute extends React.JSX.ElementChildrenAttribute {}
  export type LibraryManagedAttributes<C, P> = React.JSX.LibraryManagedAttributes<C, P>;
  export interface IntrinsicAttributes extends React.JSX.IntrinsicAttributes {}
  export type IntrinsicElements = {
    [Tag in keyof React.JSX.IntrinsicElements]: Omit<React.JSX.IntrinsicElements[Tag], 'children'> & {
      children?: Content;
    };
  };
}
