/* Keeps the shell and the offline page, nothing else: no page, no answer to a form, nothing of anybody signed in. */
const CACHE = "shell-" + SHELL.map((address) => address.replace(/[^0-9a-f]/g, "").slice(-10)).join("");

addEventListener("install", (event) => {
  const asNobody = SHELL.map((address) => new Request(address, { credentials: "omit", cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(asNobody)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => clients.claim())
  );
});

addEventListener("fetch", (event) => {
  const request = event.request;
  const path = new URL(request.url).pathname;
  if (request.method !== "GET") {
    return;
  }
  if (request.mode === "navigate") {
    const language = (/^\/(en|km)(?=\/|$)/.exec(path) || [""])[0];
    event.respondWith(fetch(request).catch(() => caches.match(language + "/offline")));
  } else if (SHELL.includes(path)) {
    event.respondWith(caches.match(path).then((kept) => kept || fetch(request)));
  }
});
