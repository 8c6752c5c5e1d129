import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { PartyId } from '../../model/id.ts';
import type { Party } from '../../model/party.ts';
import { PartyMark } from '../details/PartyMark.tsx';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { indexParties } from './party-index.ts';

function chosen(id: PartyId): void {
  const { view, atlas } = store.getState();
  const focus = view.focus !== undefined && view.focus !== id ? undefined : view.focus;
  if (!atlas?.parties.has(id)) return;
  const isAskedFor = view.from !== undefined && view.to === undefined && view.from !== id;
  changeView(isAskedFor ? { to: id, select: undefined } : { select: id, focus });
}

export function SearchBox() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const [query, setQuery] = useState('');
  const find = useMemo(() => (atlas ? indexParties(atlas.parties.values()) : () => []), [atlas]);
  const found = useMemo(
    () =>
      find(query).flatMap((id): Party[] => {
        const party = atlas?.parties.get(id);
        return party ? [party] : [];
      }),
    [find, query, atlas],
  );
  const choose = (id: PartyId) => {
    chosen(id);
    setQuery('');
  };
  const chooseFirst = (event: KeyboardEvent<HTMLElement>) => {
    const isWalked = (event.target as HTMLElement).hasAttribute('aria-activedescendant');
    const [first] = found;
    if (event.key !== 'Enter' || isWalked || !first) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first.id);
  };
  return (
    <ComboBox
      className="search"
      items={found}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) choose(key as PartyId);
      }}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ''}
    >
      <Label className="hidden">{text.search}</Label>
      <div className="search-field" onKeyDownCapture={chooseFirst}>
        <Search aria-hidden size={16} />
        <Input placeholder={text.searchHint} maxLength={80} />
      </div>
      <Popover className="popover">
        <ListBox<Party>
          className="options"
          renderEmptyState={() => <p className="no-options">{text.searchNone}</p>}
        >
          {(party) => (
            <ListBoxItem id={party.id} textValue={party.name} className="option">
              <PartyMark party={party} />
              <Text slot="label">{party.name}</Text>
              <Text slot="description" lang="ar" dir="auto">
                {party.nameArabic}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
