import { Download, Info, Keyboard, Link, Moon, PanelLeft, Sun } from 'lucide-react';
import { Button } from 'react-aria-components';
import { COALITION_MODES } from '../../model/filter.ts';
import type { Theme } from '../../scene/palette.ts';
import { act } from '../actions/act.ts';
import { COPY_LINK } from '../actions/copy-link.ts';
import { KEYS } from '../actions/find.ts';
import { EXPORT } from '../actions/page.ts';
import { messages } from '../messages.ts';
import { SavedViews } from '../saved/SavedViews.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { Choice } from './Choice.tsx';
import { ViewTabs } from './ViewTabs.tsx';

interface Properties {
  readonly theme: Theme;
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
      <Button className="icon" aria-label={text.help.keys} onPress={() => act(KEYS)}>
        <Keyboard aria-hidden size={18} />
      </Button>
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
        <Button
          className="icon"
          aria-label={text.share}
          onPress={() => act(COPY_LINK, { type: 'background' })}
        >
          <Link aria-hidden size={18} />
        </Button>
        <Button className="primary" onPress={() => act(EXPORT)}>
          <Download aria-hidden size={16} />
          <span>{text.export}</span>
        </Button>
      </div>
    </header>
  );
}
