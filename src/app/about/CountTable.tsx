import { aboutMessages } from './about-messages.ts';

interface Properties<Key> {
  readonly caption: string;
  readonly note?: string;
  readonly column: string;
  readonly counts: ReadonlyMap<Key, number>;
  readonly nameOf: (key: Key) => string;
}

/** Counts as a table, each with a bar of its length. */
export function CountTable<Key>({ caption, note, column, counts, nameOf }: Properties<Key>) {
  const about = aboutMessages();
  const most = Math.max(1, ...counts.values());
  return (
    <table className="counts">
      <caption>
        {caption}
        {note !== undefined && <span className="quiet-text"> {note}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{about.rowsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].map(([key, count]) => (
          <tr key={nameOf(key)}>
            <th scope="row">
              {nameOf(key)}
              <svg className="bar" aria-hidden="true">
                <rect width={`${(100 * count) / most}%`} height="100%" />
              </svg>
            </th>
            <td>{about.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
