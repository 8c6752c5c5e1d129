const PLACE = 'pactograph.recent-actions';
const MOST = 5;

/** Keys of what was lately chosen, the latest first. */
export function recentKeys(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(key: string): void {
  const keys = [key, ...recentKeys().filter((other) => other !== key)].slice(0, MOST);
  try {
    localStorage.setItem(PLACE, JSON.stringify(keys));
  } catch {
    // Where nothing can be kept, the list begins anew.
  }
}
