import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Heading } from 'react-aria-components';
import { actionWords } from '../actions/action-words.ts';
import { closeAndAct, closeOver } from '../actions/close-over.ts';
import { KeyCaps } from '../actions/KeyCaps.tsx';
import { choose as chooseParty, NOTHING_HELD } from '../search/choose.ts';
import { indexParties } from '../search/party-index.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import type { Over, Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import { type Entry, type Sought, sectionsFor } from './entries.ts';
import { recentKeys, remember } from './recent.ts';

type Properties = Omit<Extract<Over, { readonly type: 'palette' }>, 'type'>;

function soughtNow(target: Target): Sought {
  const state = store.getState();
  const find = indexParties(state.atlas?.parties.values() ?? []);
  return { state, target, words: actionWords(), find, recent: recentKeys() };
}

function choose(entry: Entry, target: Target): void {
  if (!entry.isPossible) return;
  remember(entry.key);
  if (entry.type === 'action') closeAndAct(entry.action, target);
  else {
    closeOver();
    chooseParty(entry.id, NOTHING_HELD);
  }
}

/** Finds every action, and every party, by name. */
export default function Palette({ target, typed = '' }: Properties) {
  const words = actionWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sought] = useState(() => soughtNow(target));
  const [query, setQuery] = useState(typed);
  const [at, setAt] = useState(0);
  const sections = useMemo(() => sectionsFor(query, sought), [query, sought]);
  const entries = sections.flatMap(({ entries }) => entries);
  const active = entries[at];
  const optionId = (entry: Entry) => `${id}-${entry.key}`;
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (active)
      document.getElementById(`${id}-${active.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps !== undefined) setAt((at + steps + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter' && active) choose(active, target);
    else return;
    event.preventDefault();
  };
  return (
    <DialogFrame
      isOpen
      onOpenChange={closeOver}
      looks={['overlay palette-overlay', 'modal palette-modal', 'palette']}
    >
      <Heading slot="title" className="hidden">
        {words.palette.title}
      </Heading>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.palette.title}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        placeholder={words.palette.hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        className="palette-list"
        role="listbox"
        aria-label={words.palette.title}
      >
        {sections.map(({ title, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options so
          <div key={title} role="group" aria-label={title}>
            <div className="menu-title" aria-hidden="true">
              {title}
            </div>
            {entries.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the text box above has the keyboard
              <div
                key={entry.key}
                id={optionId(entry)}
                role="option"
                tabIndex={-1}
                className="palette-option"
                aria-selected={entry === active}
                aria-disabled={!entry.isPossible}
                onPointerMove={() => setAt(sections.flatMap((one) => one.entries).indexOf(entry))}
                onClick={() => choose(entry, target)}
              >
                <span dir="auto">{entry.name}</span>
                {!entry.isPossible && <span className="count">{words.palette.notNow}</span>}
                {entry.type === 'action' && entry.action.keys && (
                  <KeyCaps keys={entry.action.keys} words={words} />
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="no-options">{words.palette.none}</p>}
      <p className="hidden" aria-live="polite">
        {query !== '' && words.palette.found(entries.length)}
      </p>
    </DialogFrame>
  );
}
