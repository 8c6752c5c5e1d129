import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react';

/** Fetches each part that is loaded late, in the order in which parts are declared. */
export const LATE: (() => Promise<unknown>)[] = [];

/**
 * A part of the page whose code comes when it is first asked for, or ahead of that when the browser has
 * time. It stands in a `Suspense`, whose fallback shows only while the code is on its way: `lazy` alone
 * shows it even then, and React holds back for 300 ms what follows a fallback (`FALLBACK_THROTTLE_MS`).
 */
export function late<Properties extends object>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
): FunctionComponent<Properties> {
  let arrived: ComponentType<Properties> | undefined;
  const fetch = async () => {
    const module = await load();
    arrived = module.default;
    return module;
  };
  const Awaited: ComponentType<Properties> = lazy(fetch);
  LATE.push(fetch);
  return function Late(properties) {
    // One and the same for as long as it is on the page, or it would begin anew.
    const [Part] = useState(() => arrived ?? Awaited);
    return createElement(Part, properties);
  };
}
