import type { CoverageReport } from '../../formats/coverage-report.ts';
import { messages } from '../messages.ts';
import { CopyButton } from '../shell/CopyButton.tsx';

interface Properties {
  readonly report: CoverageReport;
}

/** How to name the package where it is used. */
export function Citation({ report }: Properties) {
  const text = messages();
  const citation = text.about.citation(report.title, report.version, text.date(report.today));
  return (
    <section>
      <h3>{text.about.cite}</h3>
      <blockquote className="citation" dir="auto">
        {citation}
      </blockquote>
      <CopyButton label={text.about.copyCitation} copies={citation} />
    </section>
  );
}
