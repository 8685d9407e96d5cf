// Claims about what a cluster is told: read from flags and a file, refused before anything is submitted.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ClusterError } from "../../../src/experiment/cluster/cluster-fault.ts";
import { readSite, siteOf, siteSettings } from "../../../src/experiment/cluster/site.ts";

function faultOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof ClusterError) return error.fault;
    throw error;
  }
  return "no fault";
}

const whole = `
partition: short
account: davis-lab
time: "04:00:00"
memory: 2G
modules: [nodejs/20]
sbatch: ["--constraint=avx2", "--mail-user=a b@example.org"]
tasksAtMost: 500
tasksAtOnce: 50
`;

test("a site file says what every job is told", () => {
  expect(readSite(whole, "site.yaml")).toEqual({
    partition: "short",
    account: "davis-lab",
    time: "04:00:00",
    memory: "2G",
    modules: ["nodejs/20"],
    sbatch: ["--constraint=avx2", "--mail-user=a b@example.org"],
    tasksAtMost: 500,
    tasksAtOnce: 50,
  });
  expect(readSite("", "site.yaml")).toEqual({});
});

test("a flag goes before the file, and further arguments of both are given", () => {
  const site = siteOf(readSite(whole, "site.yaml"), {
    partition: "long",
    sbatch: ["--nice=100"],
    time: undefined,
  });
  expect(site.partition).toBe("long");
  expect(site.time).toBe("04:00:00");
  expect(site.sbatch).toEqual(["--constraint=avx2", "--mail-user=a b@example.org", "--nice=100"]);
});

test.each([
  ["partition", "short; rm -rf ~"],
  ["partition", "--wrap=evil"],
  ["account", "a b"],
  ["account", "a\nb"],
  ["time", "soon"],
  ["memory", "2 G"],
  ["memory", "0"],
  ["modules", ["nodejs/20", "$(id)"]],
  ["sbatch", ["evil.sh"]],
  ["sbatch", ["--comment=a\nb"]],
  ["tasksAtMost", 0],
  ["tasksAtOnce", 1.5],
])("%s is refused as %j", (name, value) => {
  expect(faultOf(() => siteOf({}, { [name]: value }))).toMatchObject({ kind: "badSetting", name });
  const file = JSON.stringify({ [name]: value });
  expect(faultOf(() => readSite(file, "site.yaml"))).toMatchObject({
    kind: "badSetting",
    name,
    file: "site.yaml",
  });
});

test.each([
  ["partitions: short", { kind: "unknownSetting", name: "partitions", file: "site.yaml" }],
  ["__proto__: { partition: x }", { kind: "unknownSetting", name: "__proto__", file: "site.yaml" }],
  ["- short", { kind: "badSite" }],
  ["partition: a\npartition: b", { kind: "badSite" }],
  ["a: &a [1]\nb: *a", { kind: "badSite" }],
  ["partition: [", { kind: "badSite" }],
])("the file %j is refused", (text, fault) => {
  expect(faultOf(() => readSite(text, "site.yaml"))).toMatchObject(fault);
});

test("whatever a file holds, it is a site or a fault with a place", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...siteSettings), fc.string()), value), (found) => {
      const fault = faultOf(() => readSite(JSON.stringify(found), "site.yaml"));
      expect(fault === "no fault" || typeof (fault as { kind: string }).kind === "string").toBe(true);
    }),
    { seed: 20261130, numRuns: 300 },
  );
});
