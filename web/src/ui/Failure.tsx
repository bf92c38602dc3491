import type { JSX } from 'react';

/** Says what went wrong and offers to try again; what was shown before stays. */
export function Failure({ message, retry }: { message: string; retry: () => void }): JSX.Element {
  return (
    <div className="failure" role="alert">
      <p>{message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
