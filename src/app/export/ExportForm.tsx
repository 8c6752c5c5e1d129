import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { suggestedTitle } from '../../plate/figure-page.ts';
import { THEMES, type Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { Choice } from '../shell/Choice.tsx';
import { store } from '../state/store.ts';
import { type Delivery, deliverFigure, FORMATS, type Format } from './make-figure.ts';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { told } from './told.ts';

interface Properties {
  readonly theme: Theme;
}

const SIZES = {
  wide: { width: 1600, height: 1000 },
  slide: { width: 1920, height: 1080 },
  square: { width: 1200, height: 1200 },
  social: { width: 1200, height: 630 },
} as const;
type Size = keyof typeof SIZES;

const SCALES = ['1', '2', '4', '8', '16'] as const;

export default function ExportForm({ theme }: Properties) {
  const text = messages();
  const [format, setFormat] = useState<Format>('png');
  const [size, setSize] = useState<Size>('wide');
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2');
  const [transparent, setTransparent] = useState(false);
  const [figureTheme, setFigureTheme] = useState<Theme>(theme);
  const [title, setTitle] = useState(() => suggestedTitle(told(store.getState())));
  const [delivery, setDelivery] = useState<Delivery | 'working'>();
  const working = useRef<AbortController>(undefined);
  useEffect(() => () => working.current?.abort(), []);
  const { width, height } = SIZES[size];
  const choices = { title, theme: figureTheme, transparent, width, height };

  const download = async (wanted: { readonly format: Format; readonly scale: number }) => {
    working.current?.abort();
    const controller = new AbortController();
    working.current = controller;
    setDelivery('working');
    const result = await deliverFigure({ ...choices, ...wanted }, controller.signal).catch(
      (error: unknown): Delivery => {
        console.error(error);
        return { kind: 'failed' };
      },
    );
    setDelivery(controller.signal.aborted ? undefined : result);
  };

  return (
    <div className="export">
      <Preview {...choices} />
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          void download({ format, scale: Number(scale) });
        }}
      >
        <Choice
          label={text.format}
          values={FORMATS}
          nameOf={(value) => text.formats[value]}
          value={format}
          onChange={setFormat}
          look="segments"
        />
        <TextField value={title} onChange={setTitle} className="choice">
          <Label>{text.title}</Label>
          <Input maxLength={160} />
        </TextField>
        <Choice
          label={text.size}
          values={Object.keys(SIZES) as Size[]}
          nameOf={(value) => text.sizes[value]}
          value={size}
          onChange={setSize}
          look="list"
        />
        {format === 'png' && (
          <Choice
            label={text.scale}
            values={SCALES}
            nameOf={(value) =>
              text.scaleValue(Number(value), width * Number(value), height * Number(value))
            }
            value={scale}
            onChange={setScale}
            look="list"
          />
        )}
        <Choice
          label={text.colours}
          values={THEMES}
          nameOf={(value) => text.theme[value]}
          value={figureTheme}
          onChange={setFigureTheme}
          look="segments"
        />
        <label className="line">
          <input
            type="checkbox"
            checked={transparent}
            onChange={({ target }) => setTransparent(target.checked)}
          />
          {text.transparent}
        </label>
        <Outcome
          delivery={delivery}
          width={width}
          height={height}
          onScale={(largest) => void download({ format: 'png', scale: largest })}
          onSvg={() => void download({ format: 'svg', scale: 1 })}
        />
        <div className="actions">
          <Button type="submit" className="primary" isPending={delivery === 'working'}>
            {text.download}
          </Button>
          {delivery === 'working' ? (
            <Button onPress={() => working.current?.abort()}>{text.cancel}</Button>
          ) : (
            <Button slot="close">{text.close}</Button>
          )}
        </div>
      </form>
    </div>
  );
}
