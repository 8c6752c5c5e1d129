import { useId, useState } from 'react';
import { useStore } from 'zustand/react';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { ReadingHead } from '../shell/ReadingHead.tsx';
import { store } from '../state/store.ts';
import { actionWords } from './action-words.ts';
import { closeAndAct, closeOver } from './close-over.ts';
import { PALETTE, TOUR } from './find.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { keyRows } from './key-rows.ts';
import { setSingleKeys, singleKeys } from './single-keys.ts';
import { presentTarget } from './target.ts';

function SingleKeys() {
  const words = actionWords();
  const on = useStore(singleKeys);
  const help = useId();
  return (
    <div className="single-keys">
      <label className="line">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
          role="switch"
          checked={on}
          aria-describedby={help}
          onChange={({ target }) => setSingleKeys(target.checked)}
        />
        {words.list.singleKeys}
      </label>
      <p id={help} className="quiet-text">
        {words.list.singleKeysHelp}
      </p>
    </div>
  );
}

function Gestures() {
  const words = actionWords();
  return (
    <table className="key-table">
      <caption>{words.list.byGestures}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{words.list.does}</th>
          <th scope="col">{words.list.gesture}</th>
        </tr>
      </thead>
      <tbody>
        {words.list.gestures.map(([gesture, does]) => (
          <tr key={gesture}>
            <th scope="row">{does}</th>
            <td>{gesture}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every key and gesture, and the switch for those of one character. */
export default function KeysDialog() {
  const words = actionWords();
  const [groups] = useState(() => keyRows(words, store.getState()));
  return (
    <DialogFrame
      isOpen
      onOpenChange={closeOver}
      looks={['overlay', 'modal keys-modal', 'dialog about']}
    >
      <ReadingHead title={words.names.keys} />
      <div className="actions">
        {[PALETTE, TOUR].map((action) => (
          <button
            key={action.id}
            type="button"
            onClick={() => closeAndAct(action, presentTarget(store.getState()))}
          >
            {action.name(words, store.getState(), presentTarget(store.getState()))}
          </button>
        ))}
      </div>
      <SingleKeys />
      <div className="key-tables">
        {groups.map(({ group, rows }) => (
          <table key={group} className="key-table">
            <caption>{words.groups[group]}</caption>
            <thead className="hidden">
              <tr>
                <th scope="col">{words.list.does}</th>
                <th scope="col">{words.list.key}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, keys }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <KeyCaps keys={keys} words={words} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <Gestures />
      </div>
    </DialogFrame>
  );
}
