import { FIGURE_LANGUAGES } from '../../messages/figure-languages.ts';
import { FIGURE_THEMES } from '../../scene/print.ts';
import { Choice } from '../shell/Choice.tsx';
import { exportMessages } from './export-messages.ts';
import { Notices } from './Notices.tsx';
import type { PictureName } from './prepare.ts';
import { PARTS, type Settings } from './settings.ts';
import { Tick } from './Tick.tsx';

interface Properties {
  readonly settings: Settings;
  readonly picture: PictureName;
  /** Of what is not on screen there is no part that is. */
  readonly isOnScreen: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What is drawn, in which colours and words. */
export function LookFields({ settings, picture, isOnScreen, onChange }: Properties) {
  const text = exportMessages();
  const { part, theme, transparent, language, legend, sizeKey, sources } = settings;
  return (
    <>
      {isOnScreen && (
        <Choice
          label={text.part}
          values={PARTS}
          nameOf={(value) => text.parts[value]}
          value={part}
          onChange={(value) => onChange({ part: value })}
          look="segments"
        />
      )}
      <Notices said={isOnScreen ? [] : [text.whole[picture]]} />
      <Choice
        label={text.colours}
        values={FIGURE_THEMES}
        nameOf={(value) => text.themes[value]}
        value={theme}
        onChange={(value) => onChange({ theme: value })}
        look="segments"
      />
      <Choice
        label={text.language}
        values={FIGURE_LANGUAGES}
        nameOf={(value) => text.languages[value]}
        value={language}
        onChange={(value) => onChange({ language: value })}
        look="segments"
      />
      <fieldset className="ticks">
        <legend className="choice-label">{text.onThePage}</legend>
        <Tick
          label={text.legend}
          value={legend}
          onChange={(value) => onChange({ legend: value })}
        />
        {picture !== 'matrix' && (
          <Tick
            label={text.sizeKey}
            value={sizeKey}
            onChange={(value) => onChange({ sizeKey: value })}
          />
        )}
        <Tick
          label={text.sourceLine}
          value={sources}
          onChange={(value) => onChange({ sources: value })}
        />
        <Tick
          label={text.transparent}
          value={transparent}
          onChange={(value) => onChange({ transparent: value })}
        />
      </fieldset>
    </>
  );
}
