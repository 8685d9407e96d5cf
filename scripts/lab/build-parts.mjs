// The lab's code in parts, each as text that the page can make ready by itself: what the first screen needs, and the rest.

import { join } from "node:path";
import { build } from "vite";
import { leftOut } from "./left-out.mjs";

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

/** A closing tag inside the code would end the element that holds it. */
function forElement(code) {
  return code.replaceAll("</script", "<\\/script");
}

/** The modules that `entry` cannot do without from the start. */
function neededBy(entry, context) {
  const found = new Set();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * The model is one part, so that nothing in its daily round is looked up in another; what the first screen shares with
 * it is another.
 */
function groupsOf({ page, runs }) {
  const known = new Map();
  const isNeeded = (entry, id, context) => {
    if (!known.has(entry)) known.set(entry, neededBy(entry, context));
    return known.get(entry).has(id);
  };
  const isEntry = (id) => id === page || id === runs;
  const part = (name, holds, priority) => ({
    name: (id, context) => (!isEntry(id) && holds(id, context) ? name : null),
    priority,
  });
  const isOfPage = (id, context) => isNeeded(page, id, context);
  const isOfRuns = (id, context) => isNeeded(runs, id, context);
  return [
    part("shared", (id, context) => isOfPage(id, context) && isOfRuns(id, context), 3),
    part("first-screen", isOfPage, 2),
    part("model", isOfRuns, 1),
  ];
}

async function outputOf(packageFolder, rolldownOptions) {
  const built = await forReaders(() =>
    build({
      configFile: false,
      logLevel: "error",
      root: join(packageFolder, "src", "lab"),
      plugins: leftOut(packageFolder),
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      build: { write: false, minify: true, target: "es2022", modulePreload: false, rolldownOptions },
    }),
  );
  return built.output.filter(({ type }) => type === "chunk");
}

const nameOf = (file) => file.replace(/\.js$/, "");

/** The names of the parts that `name` needs from the start, each after those that it needs itself. */
function inOrder(name, chunks, found = []) {
  if (found.includes(name)) return found;
  const { imports } = chunks.find((chunk) => nameOf(chunk.fileName) === name);
  for (const file of imports) inOrder(nameOf(file), chunks, found);
  if (!found.includes(name)) found.push(name);
  return found;
}

/**
 * `loader` keeps and opens parts, `begin` starts the first worker, `open` the page. `ofRuns` are the parts of that
 * worker, `ofPage` those of the first screen, `others` the rest, all as `{ name, text }`; `modules` are the ids of all.
 */
export async function buildParts(packageFolder) {
  const folder = join(packageFolder, "src", "lab");
  const entries = {
    page: join(folder, "lab.ts"),
    runs: join(folder, "runs-worker.ts"),
    rest: join(folder, "rest-worker.ts"),
  };
  const [loading] = await outputOf(packageFolder, {
    input: join(folder, "loading", "held-parts.ts"),
    output: { format: "iife", codeSplitting: false },
  });
  const chunks = await outputOf(packageFolder, {
    input: entries,
    preserveEntrySignatures: "strict",
    output: {
      format: "cjs",
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
      codeSplitting: { groups: groupsOf(entries) },
    },
  });
  const partOf = (name) => {
    const { code } = chunks.find((chunk) => nameOf(chunk.fileName) === name);
    // In brackets, engines compile it at once and not twice.
    return {
      name,
      text: forElement(`streetLevel.define("${name}",(function(exports,require){${code}\n}));`),
    };
  };
  const ofRuns = inOrder("runs", chunks);
  const ofRest = inOrder("rest", chunks);
  const ofPage = inOrder("page", chunks);
  const others = chunks
    .map(({ fileName }) => nameOf(fileName))
    .filter((name) => !ofRuns.includes(name) && !ofPage.includes(name));
  return {
    loader: forElement(loading.code),
    begin: `streetLevel.begin(${JSON.stringify({ runs: ofRuns, rest: ofRest })});`,
    open: 'streetLevel.open("page");',
    ofRuns: ofRuns.map(partOf),
    ofPage: ofPage.map(partOf),
    others: others.map(partOf),
    modules: chunks.flatMap(({ modules }) => Object.keys(modules)),
  };
}
