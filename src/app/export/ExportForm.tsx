import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { FIGURE_WORDS } from '../../messages/figure-languages.ts';
import { suggestedSubtitle, suggestedTitle } from '../../plate/figure-page.ts';
import type { Theme } from '../../scene/palette.ts';
import { Choice } from '../shell/Choice.tsx';
import { store } from '../state/store.ts';
import { copy, download } from './deliver.ts';
import { exportMessages } from './export-messages.ts';
import { keepSettings, keptSettings } from './kept-settings.ts';
import { LookFields } from './LookFields.tsx';
import { type Order, suggestedDescription } from './make-figure.ts';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { SizeFields } from './SizeFields.tsx';
import { FORMATS, type Format, pagePixels, type Settings } from './settings.ts';
import { told } from './told.ts';
import { useMaking } from './use-making.ts';
import { WordFields, type Words } from './WordFields.tsx';

interface Properties {
  /** Of the screen. */
  readonly theme: Theme;
}

type Asked = Omit<Order, 'signal'>;

function orderOf(settings: Settings, own: Words): Asked {
  const { part, theme, transparent, language, legend, sizeKey, sources, dpi } = settings;
  const words = FIGURE_WORDS[language];
  const about = told(store.getState(), words);
  return {
    ...pagePixels(settings),
    ...{ part, theme, transparent, legend, sizeKey, sources, dpi, words },
    title: own.title ?? suggestedTitle(about),
    subtitle: own.subtitle ?? suggestedSubtitle(about),
    description: own.description,
  };
}

export default function ExportForm({ theme }: Properties) {
  const text = exportMessages();
  const [settings, setSettings] = useState<Settings>(() => keptSettings(theme));
  const [words, setWords] = useState<Words>({});
  const { state, run, cancel } = useMaking();
  const order = useMemo(() => orderOf(settings, words), [settings, words]);
  const suggested = useMemo(() => {
    const asked = orderOf(settings, { ...words, description: undefined });
    const { title, subtitle = '' } = orderOf(settings, {});
    return { title, subtitle, description: suggestedDescription(asked) };
  }, [settings, words]);
  const change = (changed: Partial<Settings>) => setSettings({ ...settings, ...changed });
  const make = (format: Format, more: Partial<Asked> = {}) => {
    keepSettings(settings);
    void run((signal, onStage) => download(format, { ...order, ...more, signal }, onStage));
  };
  const put = (format: 'png' | 'svg') =>
    void run((signal, onStage) => copy(format, { ...order, signal }, onStage));

  return (
    <form
      className="export"
      onSubmit={(event) => {
        event.preventDefault();
        make(settings.format);
      }}
    >
      <Preview order={order} />
      <div className="export-choices">
        <Choice
          label={text.format}
          values={FORMATS}
          nameOf={(value) => text.formats[value]}
          value={settings.format}
          onChange={(format) => change({ format })}
          look="segments"
        />
        <SizeFields settings={settings} onChange={change} />
        <LookFields settings={settings} onChange={change} />
      </div>
      <div className="export-words">
        <WordFields words={words} suggested={suggested} onChange={setWords} />
      </div>
      <div className="export-end">
        <Outcome
          state={state}
          width={order.width}
          height={order.height}
          onDpi={(dpi) => make('png', { dpi })}
          onSvg={() => make('svg')}
        />
        <div className="actions">
          <Button type="submit" className="primary" isPending={state?.kind === 'working'}>
            {text.download}
          </Button>
          <Button onPress={() => put('png')}>{text.copyPng}</Button>
          <Button onPress={() => put('svg')}>{text.copySvg}</Button>
          {state?.kind === 'working' ? (
            <Button onPress={cancel}>{text.cancel}</Button>
          ) : (
            <Button slot="close">{text.close}</Button>
          )}
        </div>
      </div>
    </form>
  );
}
