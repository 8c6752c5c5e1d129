import { Download, Info, Link, Moon, PanelLeft, Sun } from 'lucide-react';
import { Button } from 'react-aria-components';
import { COALITION_MODES } from '../../model/filter.ts';
import type { Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { SavedViews } from '../saved/SavedViews.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { Choice } from './Choice.tsx';
import { copyText } from './copy-text.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface Properties {
  readonly theme: Theme;
}

async function copyLink(): Promise<void> {
  const text = messages();
  const isCopied = await copyText(location.href);
  store.setState({ notice: isCopied ? text.shared : text.shareFailed });
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
      <Choice
        className="coalition-modes"
        label={text.coalitionsAs}
        values={COALITION_MODES}
        nameOf={(value) => text.coalitionMode[value]}
        value={mode}
        onChange={(coalitions) => changeView({ coalitions })}
        look="segments"
      />
      <div className="tools">
        <SavedViews />
        <Button
          className="icon"
          aria-label={text.about.title}
          onPress={() => changeView({ about: 'data' })}
        >
          <Info aria-hidden size={18} />
        </Button>
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
        <Button
          className="primary"
          onPress={() => store.setState({ exporting: true, playing: false })}
        >
          <Download aria-hidden size={16} />
          <span>{text.export}</span>
        </Button>
      </div>
    </header>
  );
}
