import type { Coverage } from '../../formats/coverage.ts';
import { messages } from '../messages.ts';
import { CountTable } from './CountTable.tsx';

interface Properties {
  readonly coverage: Coverage;
}

const FILES = [
  'nations',
  'coalitions',
  'memberships',
  'relationships',
  'events',
  'sources',
] as const;

/** How much the record covers, and how well. */
export function CoverageTables({ coverage }: Properties) {
  const text = messages();
  return (
    <div className="coverage">
      <dl className="tallies">
        {FILES.map((file) => (
          <div key={file}>
            <dt>{text.about.rows[file]}</dt>
            <dd>{text.about.count(coverage.rows[file])}</dd>
          </div>
        ))}
      </dl>
      <ul className="shares">
        <li>
          <strong>{text.about.share(coverage.read)}</strong> {text.about.rowsRead}
        </li>
        <li>
          <strong>{text.about.share(coverage.dayPrecision)}</strong> {text.about.rowsDay}
        </li>
      </ul>
      <div className="count-tables">
        <CountTable
          caption={text.about.byKind}
          column={text.about.kindColumn}
          counts={coverage.kinds}
          nameOf={(kind) => text.kind[kind]}
        />
        <CountTable
          caption={text.about.byRegion}
          note={text.about.byRegionNote}
          column={text.about.regionColumn}
          counts={coverage.regions}
          nameOf={(region) => text.region[region]}
        />
        <CountTable
          caption={text.about.byDecade}
          column={text.about.decadeColumn}
          counts={coverage.decades}
          nameOf={text.about.decade}
        />
      </div>
    </div>
  );
}
