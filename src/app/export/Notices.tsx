interface Properties {
  readonly id?: string;
  /** A sentence or more each. */
  readonly said: readonly string[];
}

/** What whoever makes a figure should know before it is made; read out when it changes. */
export function Notices({ id, said }: Properties) {
  return (
    <div id={id} className="notices" aria-live="polite">
      {said.map((sentence) => (
        <p key={sentence} className="hint">
          {sentence}
        </p>
      ))}
    </div>
  );
}
