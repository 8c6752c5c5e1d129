import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { FIGURE_WORDS } from '../../messages/figure-languages.ts';
import { suggestedSubtitle, suggestedTitle } from '../../plate/figure-page.ts';
import type { Theme } from '../../scene/palette.ts';
import { Choice } from '../shell/Choice.tsx';
import { store } from '../state/store.ts';
import type { Order } from './compose-order.ts';
import { copy, download } from './deliver.ts';
import { exportMessages } from './export-messages.ts';
import { keepSettings, keptSettings } from './kept-settings.ts';
import { LookFields } from './LookFields.tsx';
import { noticesFor, suggestedDescription } from './make-figure.ts';
import { Notices } from './Notices.tsx';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { NETWORK, PICTURES, type PictureName, type Prepared, pictureOn } from './prepare.ts';
import { SizeFields } from './SizeFields.tsx';
import { FORMATS, type Format, pageOf, pagePixels, type Settings } from './settings.ts';
import { told } from './told.ts';
import { useAdvice } from './use-advice.ts';
import { useMaking } from './use-making.ts';
import { usePrepared } from './use-prepared.ts';
import { WordFields, type Words } from './WordFields.tsx';

interface Properties {
  /** Of the screen. */
  readonly theme: Theme;
}

type Asked = Omit<Order, 'signal'>;

function orderOf(settings: Settings, own: Words, prepared: Prepared): Asked {
  const { part, theme, transparent, language, legend, sizeKey, sources, dpi } = settings;
  const words = FIGURE_WORDS[language];
  const about = told(store.getState(), words);
  return {
    ...pagePixels(settings),
    unit: pageOf(settings).unit,
    ...{ prepared, part, theme, transparent, legend, sizeKey, sources, dpi, words },
    title: own.title ?? suggestedTitle(about),
    subtitle: own.subtitle ?? suggestedSubtitle(about),
    description: own.description,
  };
}

export default function ExportForm({ theme }: Properties) {
  const text = exportMessages();
  const [words, setWords] = useState<Words>({});
  const { state, run, cancel } = useMaking();
  const form = useRef<HTMLFormElement>(null);
  const { screen, lang } = store.getState().view;
  const [settings, setSettings] = useState<Settings>(() => keptSettings(theme, lang));
  const [picture, setPicture] = useState<PictureName>(() => pictureOn(screen));
  const loaded = usePrepared(picture);
  const prepared = loaded === 'failed' ? undefined : loaded;
  const order = useMemo(
    () => prepared && orderOf(settings, words, prepared),
    [settings, words, prepared],
  );
  const suggested = useMemo(() => {
    const { title, subtitle = '' } = orderOf(settings, {}, NETWORK);
    const asked = prepared && orderOf(settings, { ...words, description: undefined }, prepared);
    return { title, subtitle, description: asked ? suggestedDescription(asked) : '' };
  }, [settings, words, prepared]);
  const notices = useMemo(
    () => order && noticesFor(order, settings.format),
    [order, settings.format],
  );
  const advice = useAdvice(order, pageOf(settings).unit);
  const change = (changed: Partial<Settings>) => setSettings({ ...settings, ...changed });
  const make = (format: Format, more: Partial<Asked> = {}) => {
    if (!order) return;
    keepSettings(settings);
    void run((signal, onStage) => download(format, { ...order, ...more, signal }, onStage));
  };
  const put = (format: 'png' | 'svg') => {
    if (!order || !form.current?.reportValidity()) return;
    keepSettings(settings);
    void run((signal, onStage) => copy(format, { ...order, signal }, onStage));
  };

  return (
    <form
      ref={form}
      className="export"
      onSubmit={(event) => {
        event.preventDefault();
        make(settings.format);
      }}
    >
      <Preview key={picture} order={order} failed={loaded === 'failed'} />
      <div className="export-choices">
        <Choice
          label={text.picture}
          values={PICTURES}
          nameOf={(value) => text.pictures[value]}
          value={picture}
          onChange={setPicture}
          look="segments"
        />
        <Choice
          label={text.format}
          values={FORMATS}
          nameOf={(value) => text.formats[value]}
          value={settings.format}
          onChange={(format) => change({ format })}
          look="segments"
        />
        <SizeFields settings={settings} onChange={change} />
        <Notices said={[...(advice === undefined ? [] : [advice]), ...(notices?.others ?? [])]} />
        <LookFields
          settings={settings}
          picture={picture}
          isOnScreen={picture === screen}
          onChange={change}
        />
      </div>
      <div className="export-words">
        <WordFields words={words} suggested={suggested} notices={notices} onChange={setWords} />
      </div>
      <div className="export-end">
        <Outcome
          state={state}
          {...pagePixels(settings)}
          onDpi={(dpi) => make('png', { dpi })}
          onSvg={() => make('svg')}
        />
        <div className="actions">
          <Button
            type="submit"
            className="primary"
            isDisabled={!order}
            isPending={state?.kind === 'working'}
          >
            {text.download}
          </Button>
          <Button isDisabled={!order} onPress={() => put('png')}>
            {text.copyPng}
          </Button>
          <Button isDisabled={!order} onPress={() => put('svg')}>
            {text.copySvg}
          </Button>
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
