// Builds dist/lab.html: the whole lab as one page that needs no server and asks the network for nothing.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { buildParts } from "./lab/build-parts.mjs";
import { noticesOf, packageOf } from "./licences.mjs";

/** Text for inside a script element: nothing in it can end the element. */
function embedded(value) {
  const escapes = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
  };
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character]);
}

/** The files without their comments, which nobody sees in the page; a text in quotes is left as it is. */
function yamlTexts(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const textOf = (file) =>
    readFileSync(join(folder, file), "utf8")
      .replace(/^ *#.*\n/gm, "")
      .replace(/^([^"'\n]*?) +# .*$/gm, "$1");
  return Object.fromEntries(files.sort().map((file) => [file.replace(/\.yaml$/, ""), textOf(file)]));
}

/** Every style sheet of the lab, in order of their paths. */
function styleSheets(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".css"));
  return paths
    .sort()
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
}

function sha256(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Nothing is loaded, sent or framed; the only code is the page's own, each part known by its hash, here and in its
 * workers. WebAssembly is the model's faster generator of random numbers, made from the page's own bytes.
 */
function securityPolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sha256).join(" ")} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const noScript =
  "This page is a simulation that runs in your browser, so it needs JavaScript. Nothing is sent anywhere.";

/** The licences of the packages in the page, which go where the page goes. A comment ends at two hyphens. */
function notices(packageFolder, modules) {
  const packages = new Set(modules.map(packageOf).filter(Boolean));
  return `Holds these packages, under their licences:\n\n${noticesOf(packageFolder, packages)}`.replaceAll(
    "--",
    "- -",
  );
}

/** A part that is made ready at once, and one that the browser only reads over. */
const run = (id, text) => `<script id="${id}">${text}</script>`;
const held = (id, text) => `<script type="text/plain" id="${id}">${text}</script>`;

/**
 * The page in the order in which a browser needs it: how it looks, a first worker with the model (in the head, since a
 * browser that has a body stops to paint it), the first screen, and then everything else, which is not made ready
 * before that screen stands.
 */
function pageOf({ policy, style, data, parts, notice }) {
  const { loader, begin, open, ofRuns, ofPage, others } = parts;
  const idOf = (name) => `part-${name}`;
  const isAlsoOfPage = ({ name }) => ofPage.some((one) => one.name === name);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Street-Level lab</title>
<style>${style}</style>
${run(idOf("parts"), loader)}
${ofRuns.map((part) => (isAlsoOfPage(part) ? run : held)(idOf(part.name), part.text)).join("\n")}
${run("begin", begin)}
</head>
<body>
<div id="lab"><noscript>${noScript}</noscript></div>
<script type="application/json" id="lab-data">${data}</script>
${ofPage
  .filter(({ name }) => !ofRuns.some((one) => one.name === name))
  .map((part) => run(idOf(part.name), part.text))
  .join("\n")}
${run("open", open)}
${others.map((part) => held(idOf(part.name), part.text)).join("\n")}
</body>
</html>
<!--
${notice}
-->
`;
}

/** What the first screen asks, written out by the same code that reads scenarios in the page. */
async function questionsOf(folder, scenarios) {
  const path = join(folder, "questions", "write-questions.ts");
  const { module } = await runnerImport(path, { configFile: false, logLevel: "error", root: folder });
  return module.writeQuestions(scenarios);
}

/** Writes dist/lab.html from the sources of `packageFolder`. */
export async function buildLab(packageFolder, builtFolder) {
  const folder = join(packageFolder, "src", "lab");
  const parts = await buildParts(packageFolder);
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const scenarios = yamlTexts(join(packageFolder, "scenarios"));
  const data = {
    version,
    questions: await questionsOf(folder, scenarios),
    scenarios,
    lessons: yamlTexts(join(packageFolder, "scenarios", "lessons")),
  };
  const { loader, begin, open, ofRuns, ofPage, others } = parts;
  const texts = new Set([...ofRuns, ...ofPage, ...others].map(({ text }) => text));
  const page = pageOf({
    policy: securityPolicy([loader, begin, open, ...texts]),
    style: styleSheets(folder),
    data: embedded(data),
    parts,
    notice: notices(packageFolder, parts.modules),
  });
  writeFileSync(join(builtFolder, "lab.html"), page);
}
