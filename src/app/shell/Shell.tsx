import { TabPanel, Tabs } from 'react-aria-components';
import type { Theme } from '../../scene/palette.ts';
import { Details } from '../details/Details.tsx';
import { Legend } from '../legend/Legend.tsx';
import { messages } from '../messages.ts';
import { NetworkPanel } from '../network/NetworkPanel.tsx';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { TiesTable } from '../table/TiesTable.tsx';
import { TimePanel } from '../time/TimePanel.tsx';
import type { Screen } from '../view/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';

interface Properties {
  readonly theme: Theme;
}

export function Shell({ theme }: Properties) {
  const text = messages();
  const screen = useStateOf(({ view }) => view.screen);
  const legendOpen = useStateOf(({ legendOpen }) => legendOpen);
  const opening = useStateOf(({ opening }) => opening);
  return (
    <Tabs
      className="shell"
      data-legend={legendOpen ? 'open' : 'closed'}
      selectedKey={screen}
      onSelectionChange={(key) => changeView({ screen: key as Screen })}
    >
      <a className="skip" href="#details">
        {text.skipToDetails}
      </a>
      <TopBar theme={theme} />
      {legendOpen && <Legend theme={theme} />}
      <main className="stage">
        <TabPanel id="network" className="screen" shouldForceMount>
          <NetworkPanel theme={theme} />
        </TabPanel>
        <TabPanel id="table" className="screen">
          <TiesTable />
        </TabPanel>
        <StatusLine />
        <AddressNotice />
        {opening === 'loading' && <p className="loading">{text.loading}</p>}
      </main>
      <Details />
      <TimePanel theme={theme} />
    </Tabs>
  );
}
