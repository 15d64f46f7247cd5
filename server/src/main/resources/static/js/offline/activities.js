/* Keeps the page on which activities are logged, and what it is drawn with, on this phone, so that it
   opens without a network. Nothing else is kept: no list, no record, nothing that was sent. */
const STORE = "binhyen-activities";
const PAGE = "/console/activities/new";
const FRESH = 12 * 60 * 60 * 1000;
const SLOW = 8000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (address.pathname === PAGE) event.respondWith(page(request));
  } else if (/^\/(css|js|fonts)\/|^\/mark\.svg$/.test(address.pathname)) {
    event.respondWith(part(request));
  }
});

/* The page asks for what it will need; it hears when all of it is here. */
self.addEventListener("message", event => event.waitUntil(keep(event.data.keep).then(
  () => event.source?.postMessage({ ready: true }),
  () => event.source?.postMessage({ ready: false }))));

async function keep(addresses) {
  const store = await caches.open(STORE);
  for (const address of addresses) {
    const known = await store.match(address);
    const since = known ? Date.now() - Date.parse(known.headers.get("Date")) : Infinity;
    if (known && (since < FRESH || /^\/(css|js|fonts)\//.test(address))) continue;
    const answer = await fetch(address, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) throw new Error(address);
    await put(store, address, answer);
  }
}

/* The network first; what is kept when there is none, or one too slow to wait for. */
async function page(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request.url) || await store.match(PAGE);
  const asked = fetch(request).then(async answer => {
    if (answer.ok && !answer.redirected) await put(store, request.url, answer.clone());
    return answer;
  });
  if (!kept) return asked;
  const slow = new Promise(resolve => setTimeout(() => resolve(kept), SLOW));
  return Promise.race([asked.catch(() => kept), slow]);
}

async function part(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await put(store, request.url, answer.clone());
  return answer;
}

/* Of a bundle only the newest print is kept. */
async function put(store, address, answer) {
  const path = new URL(address, location.origin).pathname;
  const bundle = path.match(/^(\/(?:css|js)\/[a-z]+)-[0-9a-f]+\./);
  if (bundle) {
    for (const old of await store.keys()) {
      const other = new URL(old.url).pathname;
      if (other !== path && other.startsWith(bundle[1] + "-")) await store.delete(old);
    }
  }
  await store.put(address, answer);
}
