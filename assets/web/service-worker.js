// Keeps the files of the page, so that the next start needs no network. A new version waits until no page uses the old one, or
// until the person asks for it.

const CACHE = "stroma-VERSION_OF_THE_FILES";
const FILES = ["./", "NAMES_OF_THE_FILES"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("stroma-") && name !== CACHE;
  const names = caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(names.then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const kept = caches.match(event.request, { ignoreSearch: true, cacheName: CACHE });
  event.respondWith(kept.then((found) => found ?? fetch(event.request)));
});
