// Parts of the page that are loaded when they are first shown. The only use of React's `lazy`.
import { type LazyExoticComponent, lazy, Suspense, useReducer } from 'react';
import type { Component, Elements } from 'react/jsx-runtime';
import { ErrorBoundary } from 'react-error-boundary';
import { PartFailure } from './PartFailure';

interface LazyPartOptions<Props> {
  /** Shown until the part is there; nothing by default. */
  readonly placeholder?: (props: Props) => Elements;
  /** Shown if the part did not load or broke; `retry` loads it again, or renders it anew. By default `PartFailure`. */
  readonly failure?: (props: Props, retry: () => void, error: unknown) => Elements;
}

/** A component whose code `load` fetches at its first rendering, with a placeholder and an error boundary of its own. */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: Component<Props> }>,
  options: LazyPartOptions<Props> = {},
): Component<Props> {
  const source = loadable(load);
  return (props) => <LoadedPart source={source} props={props} options={options} />;
}

interface Loadable<Props> {
  /** The component of the last attempt. All places where the part stands share it, so that it is loaded once. */
  component(): LazyExoticComponent<Component<Props>>;
  /** Starts a new attempt if the last one failed. */
  loadAgain(): void;
}

/** React keeps the rejection of a `lazy` component for ever, so each attempt has a component of its own. */
function loadable<Props extends object>(load: () => Promise<{ readonly default: Component<Props> }>): Loadable<Props> {
  let failed = false;
  const attempt = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    );
  let latest = attempt();
  return {
    component: () => latest,
    loadAgain() {
      if (!failed) return;
      failed = false;
      latest = attempt();
    },
  };
}

interface LoadedPartProps<Props> {
  readonly source: Loadable<Props>;
  readonly props: Props;
  readonly options: LazyPartOptions<Props>;
}

function LoadedPart<Props extends object>({ source, props, options }: LoadedPartProps<Props>) {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const { placeholder, failure = (_, retry, error) => <PartFailure error={error} retry={retry} /> } = options;
  const Part = source.component();
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary, error }) => failure(props, resetErrorBoundary, error)}
      onReset={() => {
        source.loadAgain();
        renderAgain();
      }}
    >
      <Suspense fallback={placeholder?.(props)}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
