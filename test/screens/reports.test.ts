// Claims about streetlevel report and --report: what they write, where, and what they refuse.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOffice } from "./test-terminal.ts";

test("report writes a page for each reader into the results folder, which stays a sound study", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out done --quiet");
  for (const reader of ["manager", "researcher"]) {
    const { code, output } = await office.say(`report done --for ${reader}`);
    expect([code, output]).toEqual([0, `Wrote done/${reader}.html\n`]);
    const page = readFileSync(join(office.folder, "done", `${reader}.html`), "utf8");
    expect(page).toContain("<title>Two plans</title>");
  }
  const verified = await office.say("verify done --json");
  expect([verified.code, JSON.parse(verified.output).unknown ?? []]).toEqual([0, []]);
  expect((await office.say("compare two-plans -n 4 --out done --quiet")).code).toBe(0);
});

test("compare --report writes the report at once, and without a Chromium says how to print", async () => {
  const office = openOffice();
  const { code, output } = await office.say("compare two-plans --out done --report manager --pdf");
  expect(code).toBe(0);
  expect(output.replace(/\s+/g, " ")).toContain(
    "Wrote done/manager.html No Chromium was found to print it with.",
  );
  expect(office.files("done")).toContain("manager.html");
});

test.each([
  ["report done", "For whom is the report?"],
  ["report done --for boss", "there is no such reader"],
  ["compare two-plans --report boss", "there is no such reader"],
  ["report nowhere --for manager", "nowhere"],
])("%s is refused in one message", async (line, message) => {
  const { code, messages } = await openOffice().say(line);
  expect(code).toBe(2);
  expect(messages.replace(/\s+/g, " ")).toContain(message);
});

test("a file that is no report is left alone unless it may be replaced; an older report is written anew", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out done --quiet");
  office.write("notes.html", "<p>mine</p>");
  const refused = await office.say("report done --for manager --out notes.html");
  expect([refused.code, refused.messages]).toEqual([
    2,
    expect.stringContaining("is not a report of this program"),
  ]);
  expect(readFileSync(join(office.folder, "notes.html"), "utf8")).toBe("<p>mine</p>");
  expect((await office.say("report done --for manager --out notes.html --replace")).code).toBe(0);
  expect((await office.say("report done --for researcher --out notes.html")).code).toBe(0);
});

test("six numbers become a report in one command", async () => {
  const office = openOffice();
  const { code, output } = await office.say(
    "new my-agency --clients 12 --leads 2 --assistants 1 --report manager -n 2",
  );
  expect([code, output]).toEqual([0, expect.stringContaining("Wrote results/my-agency/manager.html")]);
  expect(office.files("results/my-agency")).toContain("manager.html");
});

test("a report from numbers overwrites no study of other numbers, unless it may", async () => {
  const office = openOffice();
  const asked = (clients: number) =>
    `new my-agency --clients ${clients} --leads 2 --assistants 1 --report manager -n 2 --quiet`;
  const manifest = () => readFileSync(join(office.folder, "results/my-agency/manifest.json"), "utf8");
  await office.say(asked(12));
  const before = manifest();
  rmSync(join(office.folder, "my-agency.yaml"));
  const other = await office.say(asked(14));
  expect([other.code, other.messages]).toEqual([2, expect.stringContaining("--replace")]);
  expect(manifest()).toBe(before);
  expect((await office.say(`${asked(14)} --replace`)).code).toBe(0);
  expect(manifest()).not.toBe(before);
});

test("the command that a report names to look into unknown inputs is taken as it stands", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out done --quiet");
  await office.say("report done --for manager");
  const page = readFileSync(join(office.folder, "done", "manager.html"), "utf8");
  const [, named = ""] = /<code>streetlevel (compare [^<]*--futures 200[^<]*)<\/code>/.exec(page) ?? [];
  const fewer = named.replace("--futures 200", "--futures 2 -n 2 --out worlds --quiet");
  const { code, messages } = await office.say(fewer);
  expect([code, messages]).toEqual([0, ""]);
});

test("where plans compete for the same money and all is decided, the report is what to do next, unless it is asked for", async () => {
  const office = openOffice();
  await office.say("new my-agency --clients 12 --leads 2 --assistants 1 --quiet");
  const decided = await office.say("compare my-agency.yaml -n 2");
  expect(decided.output).toContain("Next  streetlevel report results/my-agency/ --for manager\n");
  const asked = await office.say("compare my-agency.yaml -n 2 --report manager --replace");
  expect(asked.output).toContain("Next  look at the pictures in results/my-agency/charts/\n");
});
