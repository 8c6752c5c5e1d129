/** Keeps the app usable without a network after its first load; a new version waits its turn. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' }).catch(() => {
      // Storage is refused (private windows, policies): the app works on, only not offline.
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
