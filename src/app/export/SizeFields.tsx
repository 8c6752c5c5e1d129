import { devicePixels, PAGE_PRESETS } from '../../figure/sizes.ts';
import { Choice } from '../shell/Choice.tsx';
import { Pick } from '../shell/Pick.tsx';
import { exportMessages } from './export-messages.ts';
import { SideField } from './SideField.tsx';
import {
  pageOf,
  pagePixels,
  RESOLUTIONS,
  type Settings,
  SIZES,
  type Size,
  UNITS,
} from './settings.ts';

interface Properties {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

function nameOfSize(size: Size): string {
  const text = exportMessages();
  if (size === 'custom') return text.sizes.custom;
  const { width, height, unit } = PAGE_PRESETS[size];
  return `${text.sizes[size]} · ${text.measures(width, height, unit)}`;
}

/** A custom page begins as the page before it. */
function changeTo(size: Size, settings: Settings): Partial<Settings> {
  if (size !== 'custom') return { size, dpi: PAGE_PRESETS[size].dpi };
  const { width, height, unit } = pageOf(settings);
  return { size, width, height, unit };
}

/** How large the page is, and how fine its pixels are where it has any. */
export function SizeFields({ settings, onChange }: Properties) {
  const text = exportMessages();
  const { size, width, height, unit, dpi, format } = settings;
  const pixels = devicePixels(pagePixels(settings), dpi);
  return (
    <>
      <Pick
        label={text.size}
        values={SIZES}
        nameOf={nameOfSize}
        value={size}
        onChange={(chosen) => onChange(changeTo(chosen, settings))}
      />
      {size === 'custom' && (
        <div className="sides">
          <SideField
            label={text.width}
            value={width}
            unit={unit}
            onChange={(value) => onChange({ width: value })}
          />
          <SideField
            label={text.height}
            value={height}
            unit={unit}
            onChange={(value) => onChange({ height: value })}
          />
          <Choice
            label={text.unit}
            values={UNITS}
            nameOf={(value) => text.units[value]}
            value={unit}
            onChange={(value) => onChange({ unit: value })}
            look="segments"
          />
        </div>
      )}
      {format === 'png' && (
        <>
          <Pick
            label={text.resolution}
            values={RESOLUTIONS.map(String)}
            nameOf={(value) => (value === '96' ? text.screenDpi : text.dpi(Number(value)))}
            value={String(dpi)}
            onChange={(value) =>
              onChange({ dpi: RESOLUTIONS.find((one) => String(one) === value) ?? dpi })
            }
          />
          <p className="hint">{text.pixels(pixels.width, pixels.height)}</p>
        </>
      )}
    </>
  );
}
