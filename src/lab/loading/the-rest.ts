// The rest of the page, which is made ready behind the first screen.
import type * as rest from "../rest.tsx";

export type Rest = typeof rest;

/** Its text stands at the end of the page, which the browser may still be reading. */
function pageIsRead(): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
}

/** Made ready once, whoever asks first. */
export async function theRest(): Promise<Rest> {
  await pageIsRead();
  return import("../rest.tsx");
}
