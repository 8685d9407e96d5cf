// The few lines that a report runs: all tables of numbers open at once, for print too, and tips that go away.

/**
 * Without it everything can still be read: tables open by themselves, tips stand on hover and focus.
 * Held to its hash by a test, for the page lets nothing else run.
 */
export const pageScript = `"use strict";
const folded = () => document.querySelectorAll("details");
const button = document.querySelector("#all-numbers");
let isOpen = false;
const openAll = (open) => { for (const one of folded()) one.open = open; };
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    isOpen = !isOpen;
    openAll(isOpen);
    button.textContent = isOpen ? "Hide the numbers" : "Show the numbers";
    button.setAttribute("aria-pressed", String(isOpen));
  });
}
if (document.body.classList.contains("researcher")) addEventListener("beforeprint", () => openAll(true));
document.addEventListener("keydown", ({ key }) => { if (key === "Escape") document.activeElement?.blur(); });
`;

/** SHA-256 of the script, as a page's policy names it. */
export const pageScriptHash = "sha256-fbGEVuOwSkiHiRu2YNDeRIS8EgE9yPHbU9/VgAmbgOU=";
