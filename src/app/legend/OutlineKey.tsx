import type { Atlas } from '../../model/atlas.ts';
import type { CoalitionId } from '../../model/id.ts';
import type { Theme } from '../../scene/palette.ts';
import type { SceneHull } from '../../scene/scene.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { sceneIn, visibleIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { OutlineSample } from './OutlineSample.tsx';

interface Properties {
  readonly theme: Theme;
}

const NO_HULLS: readonly SceneHull[] = [];

function named(atlas: Atlas | undefined, ids: Iterable<CoalitionId>) {
  return [...ids]
    .flatMap((id) => atlas?.coalitions.get(id) ?? [])
    .sort((one, other) => one.abbreviation.localeCompare(other.abbreviation, 'en'));
}

/** Which coalitions are outlined, each with its line; and the others, to be outlined instead. */
export default function OutlineKey({ theme }: Properties) {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const hulls = useStateOf((state) => sceneIn(state).hulls ?? NO_HULLS);
  const parties = useStateOf((state) => visibleIn(state)?.parties);
  const select = useStateOf(({ view }) => view.select);
  const byId = new Map(hulls.map((hull) => [hull.id, hull]));
  const visible = [...(parties ?? [])] as CoalitionId[];
  const others = named(
    atlas,
    visible.filter((id) => !byId.has(id)),
  );
  const choose = (id: CoalitionId) => changeView({ select: id });
  return (
    <section className="outline-key">
      <h2 className="panel-title">{text.hulls.title}</h2>
      <ul>
        {named(atlas, byId.keys()).map(({ id, abbreviation, name }) => {
          const hull = byId.get(id);
          if (!hull) return null;
          const preview = () => store.setState({ preview: id });
          const stop = () => store.setState({ preview: undefined });
          return (
            <li key={id}>
              <button
                type="button"
                className="quiet"
                aria-current={select === id || undefined}
                title={text.hulls.members(name, hull.members.length)}
                onClick={() => choose(id)}
                onPointerEnter={preview}
                onPointerLeave={stop}
                onFocus={preview}
                onBlur={stop}
              >
                <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
                  <OutlineSample look={hull.look} theme={theme} />
                </svg>
                <span>{abbreviation || name}</span>
                <span className="count">{text.number(hull.members.length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{text.hulls.more(others.length)}</summary>
          <ul>
            {others.map(({ id, abbreviation, name }) => (
              <li key={id}>
                <button type="button" className="quiet" title={name} onClick={() => choose(id)}>
                  {abbreviation || name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
