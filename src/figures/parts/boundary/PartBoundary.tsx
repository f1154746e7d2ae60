// Round a part of the page, so that a fault in it leaves everything beside it as it is.
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { PartFailure } from './PartFailure';

export function PartBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => <PartFailure error={error} retry={resetErrorBoundary} />}
    >
      {children}
    </ErrorBoundary>
  );
}
