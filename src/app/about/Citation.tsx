import type { CoverageReport } from '../../formats/coverage-report.ts';
import { messages } from '../messages.ts';
import { CopyButton } from '../shell/CopyButton.tsx';
import { aboutMessages } from './about-messages.ts';

interface Properties {
  readonly report: CoverageReport;
}

/** How to name the package where it is used. */
export function Citation({ report }: Properties) {
  const text = messages();
  const about = aboutMessages();
  const citation = about.citation(report.title, report.version, text.date(report.today));
  return (
    <section>
      <h3>{about.cite}</h3>
      <blockquote className="citation" dir="auto">
        {citation}
      </blockquote>
      <CopyButton label={about.copyCitation} copies={citation} />
    </section>
  );
}
