/// <reference lib="webworker" />

interface Precache {
  readonly version: string;
  readonly files: readonly string[];
}

// The build writes this line's value in front of the worker.
const { version, files } = (self as unknown as { precache: Precache }).precache;
const scope = self as unknown as ServiceWorkerGlobalScope;

const page = './';
const kin = `pactograph ${scope.registration.scope} `;
const store = kin + version;
const patienceMs = 3000;

async function fill(): Promise<void> {
  const cache = await caches.open(store);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(kin) && name !== store);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function cached(key: string): Promise<Response | undefined> {
  return (await caches.open(store)).match(key, { ignoreSearch: true });
}

/** The newest page where there is a network, else the one whose files are all kept here. */
async function answerNavigation(request: Request): Promise<Response> {
  const kept = await cached(page);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    return response.ok || !kept ? response : kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(fill()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(
    request.mode === 'navigate'
      ? answerNavigation(request)
      : cached(request.url).then((kept) => kept ?? fetch(request)),
  );
});
