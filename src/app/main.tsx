import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans/latin-ext-400.css';
import '@fontsource/ibm-plex-sans/latin-ext-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/legend.css';
import './styles/network.css';
import './styles/map.css';
import './styles/details.css';
import './styles/sources.css';
import './styles/welcome.css';
import './styles/time.css';
import './styles/table.css';
import './styles/matrix.css';
import './styles/exchange.css';
import './styles/export.css';
import './styles/measures.css';
import './styles/about.css';
import './styles/filters.css';
import './styles/saved.css';
import './styles/selection.css';
import './styles/keys.css';
import './styles/menu.css';
import './styles/palette.css';
import './styles/tour.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followKeys } from './actions/follow-keys.ts';
import { followLongPresses } from './actions/long-press.ts';
import { openAtlas } from './data/open-atlas.ts';
import { fetchAhead } from './late/fetch-ahead.ts';
import { keepLegendWhereItFits } from './legend/legend-room.ts';
import { registerOffline } from './offline/register.ts';
import { App } from './shell/App.tsx';
import { followHistory, viewFromAddress } from './state/change-view.ts';
import { store } from './state/store.ts';
import { whenOpened } from './state/timing.ts';

const root = document.getElementById('root');
if (!root) throw new Error('no root element');

store.setState(viewFromAddress(undefined));
followHistory();
keepLegendWhereItFits();
followKeys();
followLongPresses();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void openAtlas();
void whenOpened.then(fetchAhead);
registerOffline();
