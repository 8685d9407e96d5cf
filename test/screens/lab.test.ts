// Claims about `streetlevel lab`: it opens the page, or says where it is, or hands on a copy.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOffice } from "./test-terminal.ts";

function withPage(opens: boolean) {
  const office = openOffice();
  office.write("lab.html", "<p>the page</p>");
  return { ...office, setting: { lab: { page: join(office.folder, "lab.html"), opens } } };
}

test("the page is opened where there is a browser, and its address is said", async () => {
  const { say, folder, setting } = withPage(true);
  expect(await say("lab", setting)).toEqual({
    code: 0,
    output: `The lab opens in your browser: file://${folder}/lab.html\n`,
    messages: "",
  });
});

test("where there is none, the address is for the reader to open", async () => {
  const { say, setting } = withPage(false);
  const { output } = await say("lab case-teams", setting);
  expect(output).toMatch(
    /^Open this address in a browser: file:.*\/lab\.html#v=1&screen=compare&scenario=case-teams\n$/,
  );
});

test("with --out the page is copied and nothing is opened", async () => {
  const { say, folder, setting } = withPage(true);
  const { code, output } = await say("lab --out copy.html", setting);
  expect(code).toBe(0);
  expect(output).toContain("Wrote copy.html");
  expect(output).toContain("Open this address");
  expect(readFileSync(join(folder, "copy.html"), "utf8")).toBe("<p>the page</p>");
});

test("a file of one's own is opened in the page itself", async () => {
  const { say, setting } = withPage(false);
  expect((await say("lab ours.yaml", setting)).output).toContain("Open ours.yaml in the page itself");
});

test.each([
  ["lab nowhere", "nowhere"],
  ["lab --out no/such/folder/copy.html", "could not be written"],
])("%s is refused", async (line, said) => {
  const { say, setting } = withPage(false);
  const { code, messages } = await say(line, setting);
  expect(code).toBe(2);
  expect(messages).toContain(said);
});

test("where nobody has built the page, that is said", async () => {
  const { code, messages } = await openOffice().say("lab");
  expect([code, messages]).toEqual([2, "The browser page is not built here. Run: npm run build\n"]);
});
