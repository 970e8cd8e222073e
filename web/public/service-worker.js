// Reading works offline: what was read last is kept, and shown where the server does not answer. Writing does not.
const KEPT = 'study-aloud-1';

const isKept = ({ method, url }) => {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return false;
  return !pathname.startsWith('/device/') && !pathname.startsWith('/v1/export');
};

async function answer(request) {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch (error) {
    const before = await kept.match(request, { ignoreVary: true });
    if (before === undefined) throw error;
    return before;
  }
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (isKept(event.request)) event.respondWith(answer(event.request));
});
