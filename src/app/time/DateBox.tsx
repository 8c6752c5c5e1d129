import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { type Day, type KnownDate, parseDate } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { isInRecord, plainDigits } from '../../view/as-of.ts';
import { messages } from '../messages.ts';

interface Properties {
  readonly label: string;
  readonly value: KnownDate;
  readonly today: Day;
  readonly onChange: (date: KnownDate) => void;
}

/** A date of any precision, typed. */
export function DateBox({ label, value, today, onChange }: Properties) {
  const text = messages();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState(value);
  const settle = () => {
    setDraft(undefined);
    setProblem(undefined);
  };
  if (shown !== value) {
    setShown(value);
    settle();
  }
  const commit = () => {
    const typed = plainDigits(draft ?? '').trim();
    const date = parseDate(typed);
    if (typed === '' || typed === value) settle();
    else if (!date) setProblem(text.dateBad(typed));
    else if (!isInRecord(date, today)) setProblem(text.dateOutside(FIRST_YEAR, text.date(today)));
    else {
      settle();
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
        if (event.key === 'Escape') settle();
      }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <Input autoComplete="off" spellCheck={false} maxLength={40} />
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
