/// <reference lib="webworker" />

interface Precache {
  readonly version: string;
  readonly files: readonly string[];
}

// The build writes the value of precache in front of the worker.
declare const self: ServiceWorkerGlobalScope & { readonly precache: Precache };
const { version, files } = self.precache;

const page = './';
const kin = `pactograph ${self.registration.scope} `;
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

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(
    request.mode === 'navigate'
      ? answerNavigation(request)
      : cached(request.url).then((kept) => kept ?? fetch(request)),
  );
});
