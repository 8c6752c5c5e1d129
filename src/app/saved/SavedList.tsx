import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { messages } from '../messages.ts';
import { changeViews, keptViews, refreshViews } from './keep-views.ts';
import { NameForm } from './NameForm.tsx';
import { SavedItem } from './SavedItem.tsx';
import { SavedReport } from './SavedReport.tsx';
import { type Said, viewToSave } from './said.ts';
import { hasName, type SavedView } from './saved-views.ts';
import { ViewFiles } from './ViewFiles.tsx';

interface Properties {
  readonly onOpened: () => void;
}

/** The views the reader has named: saved, opened, renamed, deleted, and carried as a file. */
export default function SavedList({ onOpened }: Properties) {
  const text = messages();
  const views = useStore(keptViews, ({ views }) => views);
  const [said, setSaid] = useState<Said>({ problems: [] });
  useEffect(() => {
    refreshViews();
    addEventListener('storage', refreshViews);
    return () => removeEventListener('storage', refreshViews);
  }, []);

  const add = (name: string) => {
    const address = viewToSave();
    changeViews((present) => [...present, { name, address }]);
    setSaid({ done: text.saved.saved(name), problems: [] });
  };
  const rename = (view: SavedView, name: string) => {
    changeViews((present) =>
      present.map((one) => (one.name === view.name ? { ...one, name } : one)),
    );
    setSaid({ done: text.saved.renamed(name), problems: [] });
  };
  const remove = (view: SavedView) => {
    const place = views.indexOf(view);
    changeViews((present) => present.filter(({ name }) => name !== view.name));
    const putBack = () => {
      changeViews((present) =>
        hasName(present, view.name) ? present : present.toSpliced(place, 0, view),
      );
      setSaid({ problems: [] });
    };
    setSaid({ done: text.saved.removed(view.name), problems: [], putBack });
  };

  return (
    <>
      <NameForm label={text.saved.name} action={text.saved.save} onName={add} />
      {views.length === 0 ? (
        <p className="filter-hint">{text.saved.none}</p>
      ) : (
        <ul className="saved-list" aria-label={text.saved.title}>
          {views.map((view) => (
            <SavedItem
              key={view.name}
              view={view}
              onOpened={onOpened}
              onRename={(name) => rename(view, name)}
              onRemove={() => remove(view)}
            />
          ))}
        </ul>
      )}
      <SavedReport said={said} />
      <ViewFiles views={views} onReport={setSaid} />
    </>
  );
}
