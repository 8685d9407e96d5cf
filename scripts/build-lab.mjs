// Builds dist/lab.html: the whole lab as one page that needs no server and asks the network for nothing.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { leftOut } from "./lab/left-out.mjs";
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

/** The same page wherever it is built: in a test run the libraries would bring their parts for developers along. */
async function forReaders(build) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    return await build();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

function sha256(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Nothing is loaded, sent or framed; the only code is the page's own, here and in its workers. WebAssembly is the
 * model's faster generator of random numbers, made from the page's own bytes.
 */
function securityPolicy(script) {
  return [
    "default-src 'none'",
    `script-src ${sha256(script)} 'wasm-unsafe-eval'`,
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
function notices(packageFolder, chunk) {
  const packages = new Set(Object.keys(chunk.modules).map(packageOf).filter(Boolean));
  return `Holds these packages, under their licences:\n\n${noticesOf(packageFolder, packages)}`.replaceAll(
    "--",
    "- -",
  );
}

function pageOf({ policy, style, data, script, notice }) {
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
</head>
<body>
<div id="lab"><noscript>${noScript}</noscript></div>
<script type="application/json" id="lab-data">${data}</script>
<script id="lab-script">${script}</script>
</body>
</html>
<!--
${notice}
-->
`;
}

/** Writes dist/lab.html from the sources of `packageFolder`. */
export async function buildLab(packageFolder, builtFolder) {
  const sourceFolder = join(packageFolder, "src");
  const folder = join(sourceFolder, "lab");
  const output = await forReaders(() =>
    build({
      configFile: false,
      logLevel: "error",
      root: folder,
      plugins: leftOut(packageFolder),
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      build: {
        write: false,
        minify: true,
        target: "es2022",
        modulePreload: false,
        rolldownOptions: {
          input: join(folder, "lab.ts"),
          output: { format: "iife", codeSplitting: false },
        },
      },
    }),
  );
  const parts = output.output;
  // A closing tag inside the code would end the element that holds it.
  const chunk = parts.find(({ type }) => type === "chunk");
  const script = chunk.code.replaceAll("</script", "<\\/script");
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const data = {
    version,
    scenarios: yamlTexts(join(packageFolder, "scenarios")),
    lessons: yamlTexts(join(packageFolder, "scenarios", "lessons")),
  };
  const page = pageOf({
    policy: securityPolicy(script),
    style: styleSheets(folder),
    data: embedded(data),
    script,
    notice: notices(packageFolder, chunk),
  });
  writeFileSync(join(builtFolder, "lab.html"), page);
}
