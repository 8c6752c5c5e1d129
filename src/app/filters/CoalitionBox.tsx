import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { Atlas } from '../../model/atlas.ts';
import type { CoalitionId } from '../../model/id.ts';
import type { Coalition } from '../../model/party.ts';
import { messages } from '../messages.ts';
import { indexParties } from '../search/party-index.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

/** Finds coalitions by name; all of them, by name, where nothing is asked. */
function finder(atlas: Atlas | undefined): (query: string) => readonly Coalition[] {
  const coalitions = [...(atlas?.coalitions.values() ?? [])];
  const all = coalitions.toSorted((one, other) => one.name.localeCompare(other.name));
  const find = indexParties(coalitions);
  return (query) =>
    query.trim() === '' ? all : find(query).flatMap((id) => atlas?.coalitions.get(id) ?? []);
}

function choose(within: CoalitionId | undefined): void {
  const { narrowing } = store.getState().view;
  if (narrowing.within !== within) changeView({ narrowing: { ...narrowing, within } });
}

/** The coalition whose members alone are shown, found by typing or from the list. */
export function CoalitionBox() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const within = useStateOf(({ view }) => view.narrowing.within);
  const nameOf = (id: CoalitionId | undefined) =>
    id === undefined ? '' : (atlas?.coalitions.get(id)?.name ?? id);
  const [query, setQuery] = useState(nameOf(within));
  const [shown, setShown] = useState(within);
  // Taken off or put on elsewhere: the field follows.
  if (shown !== within) {
    setShown(within);
    setQuery(nameOf(within));
  }
  const find = useMemo(() => finder(atlas), [atlas]);
  const asked = query === nameOf(within) ? '' : query;
  const found = useMemo(() => find(asked), [find, asked]);
  return (
    <ComboBox
      className="coalition-box"
      items={found}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={within ?? null}
      onSelectionChange={(key) => {
        choose((key as CoalitionId | null) ?? undefined);
        setQuery(nameOf((key as CoalitionId | null) ?? undefined));
      }}
      onBlur={() => setQuery(nameOf(store.getState().view.narrowing.within))}
      menuTrigger="input"
      allowsEmptyCollection={asked !== ''}
    >
      <Label className="choice-label">{text.filters.within}</Label>
      <div className="coalition-field">
        <Input placeholder={text.filters.withinHint} maxLength={80} />
        <Button className="icon" aria-label={text.filters.withinShow}>
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Coalition>
          className="options"
          renderEmptyState={() => <p className="no-options">{text.filters.withinNone}</p>}
        >
          {({ id, name, abbreviation }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              {name}
              {abbreviation !== '' && abbreviation !== name && (
                <span className="quiet-text abbreviation">{abbreviation}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
