import { Suspense } from 'react';
import type { Theme } from '../../scene/palette.ts';
import { AboutData } from '../about/AboutData.tsx';
import { OverPage } from '../actions/OverPage.tsx';
import { Details } from '../details/Details.tsx';
import { ExportFigure } from '../export/ExportFigure.tsx';
import { FilterChips } from '../filters/FilterChips.tsx';
import { late } from '../late/late.ts';
import { Legend } from '../legend/Legend.tsx';
import { messages } from '../messages.ts';
import { FocusBar } from '../network/FocusBar.tsx';
import { NetworkPanel } from '../network/NetworkPanel.tsx';
import { useStateOf } from '../state/use-state.ts';
import { TimePanel } from '../time/TimePanel.tsx';
import { AddressNotice } from './AddressNotice.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { panelOf, tabOf } from './ViewTabs.tsx';

const MapPanel = late(() => import('../map/MapPanel.tsx'));
const MatrixPanel = late(() => import('../matrix/MatrixPanel.tsx'));
const TiesTable = late(() => import('../table/TiesTable.tsx'));

interface Properties {
  readonly theme: Theme;
}

/** The page: the picture in the middle, quiet panels around it. */
export function Shell({ theme }: Properties) {
  const text = messages();
  const screen = useStateOf(({ view }) => view.screen);
  const legendOpen = useStateOf(({ legendOpen }) => legendOpen);
  const opening = useStateOf(({ opening }) => opening);
  return (
    <div className="shell" data-screen={screen}>
      <a className="skip" href="#details">
        {text.skipToDetails}
      </a>
      <TopBar theme={theme} />
      {legendOpen && <Legend theme={theme} />}
      <main id="stage" className="stage" tabIndex={-1}>
        <div className="over-picture">
          <FocusBar />
          <FilterChips />
        </div>
        {/* The picture stays mounted behind the table, so that it keeps its place and zoom. */}
        <div
          id={panelOf('network')}
          className="screen"
          role="tabpanel"
          aria-labelledby={tabOf('network')}
          inert={screen !== 'network'}
        >
          <NetworkPanel theme={theme} />
        </div>
        {screen === 'map' && (
          <div
            id={panelOf('map')}
            className="screen"
            role="tabpanel"
            aria-labelledby={tabOf('map')}
          >
            <Suspense fallback={<p className="loading">{text.map.loading}</p>}>
              <MapPanel theme={theme} />
            </Suspense>
          </div>
        )}
        {screen === 'matrix' && (
          <div
            id={panelOf('matrix')}
            className="screen"
            role="tabpanel"
            aria-labelledby={tabOf('matrix')}
          >
            <Suspense fallback={<p className="loading">{text.matrix.loading}</p>}>
              <MatrixPanel theme={theme} />
            </Suspense>
          </div>
        )}
        {screen === 'table' && (
          <div
            id={panelOf('table')}
            className="screen"
            role="tabpanel"
            aria-labelledby={tabOf('table')}
          >
            <Suspense fallback={<p className="loading">{text.table.loading}</p>}>
              <TiesTable />
            </Suspense>
          </div>
        )}
        <StatusLine />
        <AddressNotice />
        {opening === 'loading' && <p className="loading">{text.loading}</p>}
      </main>
      <Details />
      <TimePanel theme={theme} />
      <ExportFigure theme={theme} />
      <AboutData />
      <OverPage />
    </div>
  );
}
