import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { DATA_FORMATS, type DataFormat } from '../../exchange/data-file.ts';
import { SOURCE_FORMATS, type SourceFormat } from '../../exchange/sources-file.ts';
import { Choice } from '../shell/Choice.tsx';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { exchangeMessages } from './exchange-messages.ts';
import { useWriting } from './use-writing.ts';
import { countedSources } from './write-view.ts';

function useSourceCount(): number | undefined {
  const visible = useStateOf(visibleIn);
  const [count, setCount] = useState<number>();
  useEffect(() => {
    if (!visible) return;
    const controller = new AbortController();
    setCount(undefined);
    countedSources(controller.signal).then(setCount, (error: unknown) => {
      if (!controller.signal.aborted) console.error(error);
    });
    return () => controller.abort();
  }, [visible]);
  return count;
}

function Choices() {
  const text = exchangeMessages();
  const visible = useStateOf(visibleIn);
  const sources = useSourceCount();
  const [data, setData] = useState<DataFormat>('csv');
  const [references, setReferences] = useState<SourceFormat>('bibtex');
  const { outcome, write } = useWriting();
  return (
    <>
      <p className="quiet-text">{text.explained}</p>
      <div className="data-choices">
        <div>
          <Choice
            label={text.dataFormat}
            values={DATA_FORMATS}
            nameOf={(format) => text.dataFormats[format]}
            value={data}
            onChange={setData}
            look="segments"
          />
          <p className="quiet-text">{text.dataMeaning[data]}</p>
          <p>{visible && text.dataCounts({ ...visible, ties: visible.ties.length })}</p>
          <Button onPress={() => write({ what: 'data', format: data })}>{text.downloadData}</Button>
        </div>
        <div>
          <Choice
            label={text.sourceFormat}
            values={SOURCE_FORMATS}
            nameOf={(format) => text.sourceFormats[format]}
            value={references}
            onChange={setReferences}
            look="segments"
          />
          <p className="quiet-text">{text.sourceMeaning[references]}</p>
          <p>{sources === undefined ? text.counting : text.sourceCount(sources)}</p>
          <Button onPress={() => write({ what: 'sources', format: references })}>
            {text.downloadSources}
          </Button>
        </div>
      </div>
      <p
        className={outcome.kind === 'failed' ? 'outcome problem' : 'outcome'}
        aria-live={outcome.kind === 'failed' ? 'assertive' : 'polite'}
      >
        {outcome.kind === 'writing' && text.writing}
        {outcome.kind === 'saved' && text.saved(outcome.name)}
        {outcome.kind === 'failed' && text.failed}
      </p>
    </>
  );
}

/** What the view shows as data, and the sources it rests on, to take along. */
export default function DataOfView() {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="data-of-view"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{exchangeMessages().heading}</h3>
      </summary>
      {open && <Choices />}
    </details>
  );
}
