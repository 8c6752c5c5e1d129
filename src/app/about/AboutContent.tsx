import { CONFIDENCES } from '../../model/party.ts';
import { messages } from '../messages.ts';
import { aboutMessages } from './about-messages.ts';
import { Citation } from './Citation.tsx';
import { CoverageTables } from './CoverageTables.tsx';
import { useCoverage } from './use-coverage.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function Evidence() {
  const text = messages();
  const about = aboutMessages();
  return (
    <section>
      <h3>{about.checks}</h3>
      <p>{about.checksText}</p>
      <dl className="about-terms">
        {(['read', 'general-knowledge'] as const).map((check) => (
          <div key={check}>
            <dt>{text.check[check]}</dt>
            <dd>{about.checkMeaning[check]}</dd>
          </div>
        ))}
      </dl>
      <h4>{about.confidences}</h4>
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
  const about = aboutMessages();
  const { report, askAgain } = useCoverage();
  const loaded = report !== undefined && report !== 'failed';
  return (
    <>
      <section>
        <h3>{about.scope}</h3>
        <p>{about.scopeText}</p>
      </section>
      <section>
        <h3>{about.rulesTitle}</h3>
        <ul className="about-points">
          {about.rules.map(({ rule, meaning }) => (
            <li key={rule}>
              <strong>{rule}</strong> {meaning}
            </li>
          ))}
        </ul>
      </section>
      <Evidence />
      <section aria-busy={report === undefined}>
        <h3>{about.coverage}</h3>
        {report === undefined && <p className="quiet-text">{about.coverageLoading}</p>}
        {report === 'failed' && (
          <div className="actions" role="alert">
            <p>{about.coverageFailed}</p>
            <button type="button" onClick={askAgain}>
              {text.tryAgain}
            </button>
          </div>
        )}
        {loaded && <CoverageTables coverage={report.coverage} />}
      </section>
      <section>
        <h3>{about.gapsTitle}</h3>
        <ul className="about-points">
          {about.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{about.licence}</h3>
        <p>
          {about.licenceText}{' '}
          <a href={LICENCE} target="_blank" rel="noreferrer noopener">
            {about.licenceName}
          </a>
        </p>
      </section>
      {loaded && <Citation report={report} />}
    </>
  );
}
