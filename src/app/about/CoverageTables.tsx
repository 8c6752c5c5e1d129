import type { Coverage } from '../../formats/coverage.ts';
import { messages } from '../messages.ts';
import { aboutMessages } from './about-messages.ts';
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
  const about = aboutMessages();
  return (
    <div className="coverage">
      <dl className="tallies">
        {FILES.map((file) => (
          <div key={file}>
            <dt>{about.rows[file]}</dt>
            <dd>{about.count(coverage.rows[file])}</dd>
          </div>
        ))}
      </dl>
      <ul className="shares">
        <li>
          <strong>{about.share(coverage.read)}</strong> {about.rowsRead}
        </li>
        <li>
          <strong>{about.share(coverage.dayPrecision)}</strong> {about.rowsDay}
        </li>
      </ul>
      <div className="count-tables">
        <CountTable
          caption={about.byKind}
          column={about.kindColumn}
          counts={coverage.kinds}
          nameOf={(kind) => text.kind[kind]}
        />
        <CountTable
          caption={about.byRegion}
          note={about.byRegionNote}
          column={about.regionColumn}
          counts={coverage.regions}
          nameOf={(region) => text.region[region]}
        />
        <CountTable
          caption={about.byDecade}
          column={about.decadeColumn}
          counts={coverage.decades}
          nameOf={about.decade}
        />
      </div>
    </div>
  );
}
