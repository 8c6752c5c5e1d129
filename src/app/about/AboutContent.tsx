import { CONFIDENCES } from '../../model/party.ts';
import { messages } from '../messages.ts';
import { Citation } from './Citation.tsx';
import { CoverageTables } from './CoverageTables.tsx';
import { useCoverage } from './use-coverage.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function Evidence() {
  const text = messages();
  return (
    <section>
      <h3>{text.about.checks}</h3>
      <p>{text.about.checksText}</p>
      <dl className="about-terms">
        {(['read', 'general-knowledge'] as const).map((check) => (
          <div key={check}>
            <dt>{text.check[check]}</dt>
            <dd>{text.about.checkMeaning[check]}</dd>
          </div>
        ))}
      </dl>
      <h4>{text.about.confidences}</h4>
      <ul className="about-points one-column">
        {CONFIDENCES.map((confidence) => (
          <li key={confidence}>{text.confidence[confidence]}</li>
        ))}
      </ul>
    </section>
  );
}

export default function AboutContent() {
  const text = messages();
  const { report, askAgain } = useCoverage();
  const loaded = report !== undefined && report !== 'failed';
  return (
    <>
      <section>
        <h3>{text.about.scope}</h3>
        <p>{text.about.scopeText}</p>
      </section>
      <section>
        <h3>{text.about.rulesTitle}</h3>
        <ul className="about-points">
          {text.about.rules.map(({ rule, meaning }) => (
            <li key={rule}>
              <strong>{rule}</strong> {meaning}
            </li>
          ))}
        </ul>
      </section>
      <Evidence />
      <section aria-busy={report === undefined}>
        <h3>{text.about.coverage}</h3>
        {report === undefined && <p className="quiet-text">{text.about.coverageLoading}</p>}
        {report === 'failed' && (
          <div className="actions" role="alert">
            <p>{text.about.coverageFailed}</p>
            <button type="button" onClick={askAgain}>
              {text.tryAgain}
            </button>
          </div>
        )}
        {loaded && <CoverageTables coverage={report.coverage} />}
      </section>
      <section>
        <h3>{text.about.gapsTitle}</h3>
        <ul className="about-points">
          {text.about.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text.about.licence}</h3>
        <p>
          {text.about.licenceText}{' '}
          <a href={LICENCE} target="_blank" rel="noreferrer noopener">
            {text.about.licenceName}
          </a>
        </p>
      </section>
      {loaded && <Citation report={report} />}
    </>
  );
}
