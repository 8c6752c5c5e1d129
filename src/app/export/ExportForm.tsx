import { useRef, useState } from 'react';
import {
  Button,
  Checkbox,
  Input,
  Label,
  Radio,
  RadioGroup,
  TextField,
} from 'react-aria-components';
import { THEMES, type Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { store } from '../state/store.ts';
import { suggestedTitle } from './figure-page.ts';
import { type Delivery, deliverFigure, FORMATS, type Format } from './make-figure.ts';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';

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

const SCALES = [1, 2, 4, 8];

export default function ExportForm({ theme }: Properties) {
  const text = messages();
  const [format, setFormat] = useState<Format>('png');
  const [size, setSize] = useState<Size>('wide');
  const [scale, setScale] = useState(2);
  const [transparent, setTransparent] = useState(false);
  const [figureTheme, setFigureTheme] = useState<Theme>(theme);
  const [title, setTitle] = useState(() => suggestedTitle(store.getState()));
  const [delivery, setDelivery] = useState<Delivery | 'working'>();
  const working = useRef<AbortController>(undefined);
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
          void download({ format, scale });
        }}
      >
        <RadioGroup
          value={format}
          onChange={(value) => setFormat(value as Format)}
          className="choice"
        >
          <Label>{text.format}</Label>
          <div className="segments">
            {FORMATS.map((value) => (
              <Radio key={value} value={value} className="segment">
                {text.formats[value]}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <TextField value={title} onChange={setTitle} className="choice">
          <Label>{text.title}</Label>
          <Input maxLength={160} />
        </TextField>
        <RadioGroup value={size} onChange={(value) => setSize(value as Size)} className="choice">
          <Label>{text.size}</Label>
          <div className="choices">
            {(Object.keys(SIZES) as Size[]).map((value) => (
              <Radio key={value} value={value} className="option-radio">
                {text.sizes[value]}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        {format === 'png' && (
          <RadioGroup
            value={String(scale)}
            onChange={(value) => setScale(Number(value))}
            className="choice"
          >
            <Label>{text.scale}</Label>
            <div className="choices">
              {SCALES.map((value) => (
                <Radio key={value} value={String(value)} className="option-radio">
                  {text.scaleValue(value, width * value, height * value)}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )}
        <RadioGroup
          value={figureTheme}
          onChange={(value) => setFigureTheme(value as Theme)}
          className="choice"
        >
          <Label>{text.colours}</Label>
          <div className="segments">
            {THEMES.map((value) => (
              <Radio key={value} value={value} className="segment">
                {text.theme[value]}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <Checkbox className="kind-box" isSelected={transparent} onChange={setTransparent}>
          <span className="tick" aria-hidden="true" />
          {text.transparent}
        </Checkbox>
        <Outcome
          delivery={delivery}
          width={width}
          height={height}
          onScale={(largest) => void download({ format: 'png', scale: largest })}
          onSvg={() => void download({ format: 'svg', scale: 1 })}
        />
        <div className="actions">
          <Button type="submit" className="primary" isDisabled={delivery === 'working'}>
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
