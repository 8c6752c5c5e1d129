import { Download, Link, Moon, PanelLeft, Sun } from 'lucide-react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { COALITION_MODES, type CoalitionMode } from '../../model/filter.ts';
import type { Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface Properties {
  readonly theme: Theme;
}

async function copyLink(): Promise<void> {
  const text = messages();
  const notice = await navigator.clipboard.writeText(location.href).then(
    () => text.shared,
    () => text.shareFailed,
  );
  store.setState({ notice });
}

export function TopBar({ theme }: Properties) {
  const text = messages();
  const mode = useStateOf(({ view }) => view.coalitions);
  const legendOpen = useStateOf(({ legendOpen }) => legendOpen);
  const other: Theme = theme === 'light' ? 'dark' : 'light';
  const Lamp = theme === 'light' ? Moon : Sun;
  return (
    <header className="top-bar">
      <Button
        className="icon"
        aria-label={legendOpen ? text.hideLegend : text.showLegend}
        aria-expanded={legendOpen}
        onPress={() => store.setState({ legendOpen: !legendOpen })}
      >
        <PanelLeft aria-hidden size={18} />
      </Button>
      <h1>{text.name}</h1>
      <SearchBox />
      <ViewTabs />
      <RadioGroup
        className="coalition-modes"
        orientation="horizontal"
        value={mode}
        onChange={(value) => changeView({ coalitions: value as CoalitionMode })}
      >
        <Label>{text.coalitionsAs}</Label>
        <div className="segments">
          {COALITION_MODES.map((value) => (
            <Radio key={value} value={value} className="segment">
              {text.coalitionMode[value]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className="tools">
        <Button
          className="icon"
          aria-label={text.themeSwitch(other)}
          onPress={() => changeView({ theme: other })}
        >
          <Lamp aria-hidden size={18} />
        </Button>
        <Button className="icon" aria-label={text.share} onPress={() => void copyLink()}>
          <Link aria-hidden size={18} />
        </Button>
        <Button className="primary" onPress={() => store.setState({ exporting: true })}>
          <Download aria-hidden size={16} />
          <span>{text.export}</span>
        </Button>
      </div>
    </header>
  );
}
