import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { type KnownDate, parseDate, yearOf } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { messages } from '../messages.ts';

interface Properties {
  readonly value: KnownDate;
  readonly lastYear: number;
  readonly onChange: (date: KnownDate) => void;
}

/** A date of any precision, typed. */
export function DateBox({ value, lastYear, onChange }: Properties) {
  const text = messages();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const commit = () => {
    if (draft === undefined || draft.trim() === value) {
      setDraft(undefined);
      setProblem(undefined);
      return;
    }
    const date = parseDate(draft.trim());
    if (!date) setProblem(text.dateBad(draft));
    else if (yearOf(date) < FIRST_YEAR || yearOf(date) > lastYear) {
      setProblem(text.dateOutside(FIRST_YEAR, lastYear));
    } else {
      setDraft(undefined);
      setProblem(undefined);
      onChange(date);
    }
  };
  return (
    <TextField
      className="date-box"
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') {
          setDraft(undefined);
          setProblem(undefined);
        }
      }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{text.dateBox}</Label>
      <Input autoComplete="off" spellCheck={false} maxLength={10} />
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
