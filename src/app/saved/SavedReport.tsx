import { useStore } from 'zustand/react';
import { messages } from '../messages.ts';
import { keptViews } from './keep-views.ts';
import type { Said } from './said.ts';
import { problemText } from './view-file.ts';

interface Properties {
  readonly said: Said;
}

/** What was done with the list, and what could not be. */
export function SavedReport({ said }: Properties) {
  const text = messages();
  const stored = useStore(keptViews, ({ problems }) => problems);
  const notKept = useStore(keptViews, ({ notKept }) => notKept);
  const troubles = [
    ...said.problems,
    ...stored.map((problem) => text.saved.inStore + problemText(problem)),
    ...(stored.length > 0 ? [text.saved.storeKept] : []),
    ...(notKept ? [text.saved.notKept] : []),
  ];
  return (
    <>
      <p className="saved-done" aria-live="polite">
        {said.done}
        {said.putBack && (
          <button type="button" className="quiet" onClick={said.putBack}>
            {text.saved.putBack}
          </button>
        )}
      </p>
      {troubles.length > 0 && (
        <ul className="saved-troubles" role="alert">
          {troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
    </>
  );
}
