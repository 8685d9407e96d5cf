// The public API as its users have it: the packed package, its types, and every example of its page.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPackage, type PackageUser } from "../../scripts/api/package-user.ts";
import { examplesOf, tellExamples } from "../../scripts/api/tell-examples.ts";
import { place } from "../../scripts/guides/place.ts";

const page = readFileSync(place("docs/api.md"), "utf8");
let user: PackageUser;
beforeAll(async () => {
  user = await installPackage();
});
afterAll(() => user?.leave());

test("every example of the page has the right types, runs from the packed package, and prints what stands under it (if not: npm run api)", async () => {
  expect(examplesOf(page)).toHaveLength(5);
  expect(await tellExamples(page, user)).toBe(page);
});

test("the types tell a wrong name from a right one", async () => {
  const wrong = `import { measureOf, simulate, defaultParameters, readStudy } from "street-level";
const outcome = simulate(defaultParameters, 1);
// @ts-expect-error: there is no such measure.
measureOf(outcome, "contactShares");
// @ts-expect-error: a parameter has a number or one of its choices.
simulate({ ...defaultParameters, "contact.order": "as they come" }, 1);
// @ts-expect-error: a rank is a number.
simulate(defaultParameters, 1, { rules: { contactOrder: () => "first" } });
for (const run of readStudy("stored").runs()) {
  // @ts-expect-error: a run may lack the measure.
  const value: number = run.measure("contactShare");
  console.log(value);
}
`;
  writeFileSync(join(user.folder, "wrong.ts"), wrong);
  await user.compile();
});

test("every module of the package has its declarations", () => {
  const modules = user.files.filter((file) => file.endsWith(".js"));
  expect(modules.length).toBeGreaterThan(200);
  expect(modules.filter((file) => !user.files.includes(file.replace(/\.js$/, ".d.ts")))).toEqual([]);
});
