import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { messages } from '../messages.ts';
import { openAddress } from '../state/change-view.ts';
import { NameForm } from './NameForm.tsx';
import type { SavedView } from './saved-views.ts';

interface Properties {
  readonly view: SavedView;
  readonly onOpened: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

export function SavedItem({ view, onOpened, onRename, onRemove }: Properties) {
  const text = messages();
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <li>
        <NameForm
          label={text.saved.newName(view.name)}
          action={text.saved.save}
          present={view.name}
          onName={(name) => {
            setRenaming(false);
            if (name !== view.name) onRename(name);
          }}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li className="saved-item">
      <button
        type="button"
        className="open-view"
        dir="auto"
        onClick={() => {
          openAddress(view.address);
          onOpened();
        }}
      >
        {view.name}
      </button>
      <button
        type="button"
        className="icon"
        aria-label={text.saved.rename(view.name)}
        onClick={() => setRenaming(true)}
      >
        <Pencil aria-hidden size={16} />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={text.saved.remove(view.name)}
        onClick={onRemove}
      >
        <Trash2 aria-hidden size={16} />
      </button>
    </li>
  );
}
