import { Search } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { PartyId } from '../../model/id.ts';
import type { Party } from '../../model/party.ts';
import { PartyMark } from '../details/PartyMark.tsx';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { choose, type Held, NOTHING_HELD } from './choose.ts';
import { indexParties } from './party-index.ts';

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
  /** What was held down when the reader last pressed: the box itself does not tell. */
  const held = useRef<Held>(NOTHING_HELD);
  const hold = ({ shiftKey, altKey }: KeyboardEvent | PointerEvent) => {
    held.current = { shiftKey, altKey };
  };
  const take = (id: PartyId) => {
    choose(id, held.current);
    setQuery('');
  };
  const chooseFirst = (event: KeyboardEvent<HTMLElement>) => {
    const isWalked = (event.target as HTMLElement).hasAttribute('aria-activedescendant');
    const [first] = found;
    hold(event);
    if (event.key !== 'Enter' || isWalked || !first) return;
    event.preventDefault();
    event.stopPropagation();
    take(first.id);
  };
  return (
    <ComboBox
      className="search"
      items={found}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) take(key as PartyId);
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
            <ListBoxItem
              id={party.id}
              textValue={party.name}
              className="option"
              onPointerDownCapture={hold}
              onPointerUpCapture={hold}
            >
              <PartyMark party={party} />
              <Text slot="label">{party.name}</Text>
              <Text slot="description" lang="ar" dir="auto">
                {party.nameArabic}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
        {found.length > 0 && <p className="search-keys">{text.selection.searchKeys}</p>}
      </Popover>
    </ComboBox>
  );
}
