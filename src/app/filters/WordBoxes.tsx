interface Properties<Word extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly words: readonly Word[];
  readonly nameOf: (word: Word) => string;
  readonly chosen: readonly Word[] | undefined;
  readonly onChange: (word: Word, on: boolean) => void;
  readonly columns?: boolean;
}

/** Several of a list, as native checkboxes. */
export function WordBoxes<Word extends string>(properties: Properties<Word>) {
  const { label, hint, words, nameOf, chosen, onChange, columns = false } = properties;
  return (
    <fieldset className="word-boxes" data-columns={columns || undefined}>
      <legend className="choice-label">{label}</legend>
      {hint !== undefined && <p className="filter-hint">{hint}</p>}
      <div className="word-list">
        {words.map((word) => (
          <label key={word} className="line">
            <input
              type="checkbox"
              checked={chosen?.includes(word) ?? false}
              onChange={({ target }) => onChange(word, target.checked)}
            />
            <span>{nameOf(word)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
