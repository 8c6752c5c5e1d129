import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { messages } from '../messages.ts';
import { keptViews } from './keep-views.ts';
import { hasName, LONGEST_NAME, tidyName } from './saved-views.ts';

interface Properties {
  readonly label: string;
  readonly action: string;
  /** The name it has so far, which it may keep. */
  readonly present?: string;
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
}

/** A name that no other view has. */
export function NameForm({ label, action, present, onName, onCancel }: Properties) {
  const text = messages();
  const [draft, setDraft] = useState(present ?? '');
  const [problem, setProblem] = useState<string>();
  const commit = () => {
    const name = tidyName(draft);
    if (name === '') setProblem(text.saved.nameless);
    else if (name !== present && hasName(keptViews.getState().views, name)) {
      setProblem(text.saved.taken(name));
    } else {
      onName(name);
      setDraft('');
    }
  };
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <TextField
        value={draft}
        onChange={(typed) => {
          setDraft(typed);
          setProblem(undefined);
        }}
        isInvalid={problem !== undefined}
        validationBehavior="aria"
        autoFocus={present !== undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) event.continuePropagation();
          else onCancel();
        }}
      >
        <Label>{label}</Label>
        <Input autoComplete="off" maxLength={LONGEST_NAME} dir="auto" />
        <FieldError className="name-error">{problem}</FieldError>
      </TextField>
      <div className="actions">
        <button type="submit" className="primary">
          {action}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
