import type { ReactNode } from 'react';

interface Properties {
  readonly title: string;
  readonly text?: string;
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** What stands where the picture would be: what happened, what to do next. */
export function Notice({ title, text, alert = false, children }: Properties) {
  return (
    <section className="notice" role={alert ? 'alert' : undefined}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <div className="actions">{children}</div>
    </section>
  );
}
