// Claims about a study from the command to its folder.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureNames } from "../../src/model/measures.ts";
import { type RunJobs, simulateByFormula, standInStudy } from "./stand-in-study.ts";
import { openOffice } from "./test-terminal.ts";

test("a file's own job goes into the folder of its name, with tables, charts, manifest and log", async () => {
  const office = openOffice();
  const { code, output } = await office.say("sweep case-teams");
  expect(code).toBe(0);
  expect(output).toContain("\nSaved results/case-teams/\n");
  const files = office.files("results/case-teams");
  const tables = ["differences.csv", "distribution.csv", "hypotheses.csv", "minutes.csv", "runs.csv"];
  expect(files).toEqual(expect.arrayContaining(["scenario.yaml", "manifest.json", "log.json", ...tables]));
  const charts = files.filter((file) => file.startsWith("charts/"));
  expect(charts.length).toBeGreaterThan(0);
  for (const ending of [".vl.json", ".svg", ".png"]) {
    expect(charts.filter((file) => file.endsWith(ending))).toHaveLength(charts.length / 3);
  }
});

test("any other job goes into a folder with the command and six digits of its inputs", async () => {
  const office = openOffice();
  for (const line of [
    "compare case-teams",
    "run two-plans",
    "run two-plans --plan team",
    "compare two-plans --seed other",
    "compare two-plans --seed another",
    "compare two-plans --set intake.places=60",
  ]) {
    expect((await office.say(`${line} --quiet`)).code).toBe(0);
  }
  const folders = office.files("results").filter((path) => !path.includes("/"));
  expect(folders).toHaveLength(6);
  for (const folder of folders) expect(folder).toMatch(/^(case-teams|two-plans)-(run|compare)-[0-9a-f]{6}$/);
});

test("an identical finished study is not run again", async () => {
  const office = openOffice();
  const first = await office.say("compare two-plans");
  let runs = 0;
  const counting = standInStudy(simulateByFormula, () => {
    runs += 1;
  });
  const said = await office.say("compare two-plans", { study: counting });
  expect([said.code, said.messages]).toEqual([0, ""]);
  expect(said.output).toBe(
    `This study is already finished, with the same inputs, in results/two-plans/:\nnothing was run again.\n\n${first.output}`,
  );
  expect(runs).toBe(0);
});

test("a study with other inputs is overwritten only with --replace, and refused before anything runs", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out here");
  const before = readFileSync(join(office.folder, "here", "manifest.json"), "utf8");
  let runs = 0;
  const counting = standInStudy(simulateByFormula, () => {
    runs += 1;
  });
  expect(await office.say("compare two-plans --out here --seed other", { study: counting })).toEqual({
    code: 2,
    output: "",
    messages:
      "here holds a study with other inputs: seed is screens there, not other. Add\n--replace to overwrite it, or --out to choose another folder.\n",
  });
  expect(runs).toBe(0);
  expect(readFileSync(join(office.folder, "here", "manifest.json"), "utf8")).toBe(before);
  expect((await office.say("compare two-plans --out here --seed other --replace")).code).toBe(0);
  expect(readFileSync(join(office.folder, "here", "manifest.json"), "utf8")).not.toBe(before);
});

test("an interruption ends with 130, one sentence and nothing written", async () => {
  const office = openOffice();
  let interrupt = () => {};
  let runs = 0;
  const study = standInStudy(simulateByFormula, () => {
    runs += 1;
    if (runs === 2) interrupt();
  });
  const onInterrupt = (stop: () => void) => {
    interrupt = stop;
    return () => {};
  };
  const { code, messages } = await office.say("compare two-plans", { study, onInterrupt });
  expect(code).toBe(130);
  expect(messages).toBe("Stopped before the end: nothing was saved. The same command starts it again.\n");
  expect(office.files("")).toEqual([]);
});

test("an interruption while the charts are drawn leaves nothing behind either", async () => {
  const office = openOffice();
  let interrupt = () => {};
  const onInterrupt = (stop: () => void) => {
    interrupt = stop;
    return () => {};
  };
  const study: RunJobs = async (options) => {
    const rows = await standInStudy()(options);
    interrupt();
    return rows;
  };
  expect((await office.say("compare two-plans", { study, onInterrupt })).code).toBe(130);
  expect(office.files("")).toEqual([]);
});

test.each(["finished", "interrupted", "broken"])(
  "when a study is %s nobody listens for an interruption any more",
  async (end) => {
    let listening = 0;
    let stop = () => {};
    const onInterrupt = (asked: () => void) => {
      stop = asked;
      listening += 1;
      return () => {
        listening -= 1;
      };
    };
    let mostListening = 0;
    const study = standInStudy(simulateByFormula, () => {
      mostListening = Math.max(mostListening, listening);
      if (end === "interrupted") stop();
    });
    const broken: typeof study = async (command) => {
      await study(command);
      throw new Error("the hinge broke");
    };
    const setting = { study: end === "broken" ? broken : study, onInterrupt };
    const { code } = await openOffice().say("compare two-plans", setting);
    expect(code).toBe({ finished: 0, interrupted: 130, broken: 1 }[end]);
    expect([mostListening, listening]).toEqual([1, 0]);
  },
);

test("a failed run is kept with its reason, and the exit code says so", async () => {
  const office = openOffice();
  const study = standInStudy((parameters, replication) => {
    if (replication === 2) throw new Error("The pot was negative");
    return simulateByFormula(parameters, replication);
  });
  const { code, messages } = await office.say("compare two-plans --quiet", { study });
  expect(code).toBe(1);
  expect(messages).toBe("2 of 6 runs failed, the first because: The pot was negative.\n");
  expect(readFileSync(join(office.folder, "results/two-plans/runs.csv"), "utf8")).toContain(
    "The pot was negative.",
  );
});

test("where every run failed no table is shown and no picture is advised", async () => {
  const office = openOffice();
  const study = standInStudy(() => {
    throw new Error("The pot was negative");
  });
  const { code, output, messages } = await office.say("compare two-plans --quiet", { study });
  expect(code).toBe(1);
  expect(messages).toBe("");
  expect(output).toContain("No run succeeded, so there are no results. All 6 runs failed");
  expect(output.replace(/\s+/g, " ")).toContain("the first because: The pot was negative.");
  for (const word of ["unclear", "not defined", "undecided", "Next"]) expect(output).not.toContain(word);
});

test("a plan of which every run failed is not too close to call", async () => {
  const office = openOffice();
  const study = standInStudy((parameters, replication) => {
    if (parameters["staff.assistantsPerTeam"] > 0) throw new Error("The pot was negative");
    return simulateByFormula(parameters, replication);
  });
  const { code, output } = await office.say("compare two-plans --quiet", { study });
  expect(code).toBe(1);
  expect(output).toContain("Failed: every run of the plan failed.");
  expect(output).not.toContain("unclear");
});

test("after fewer programmes than the file asks for, its own number is advised", async () => {
  const place = measureNames.indexOf("engagementQuality");
  const study = standInStudy((parameters, replication) => {
    const outcome = simulateByFormula(parameters, replication);
    const side = parameters["staff.assistantsPerTeam"] > 0 && replication % 2 === 0 ? 0.5 : -0.5;
    return { ...outcome, measures: outcome.measures.with(place, side * replication) };
  });
  for (const line of ["compare two-plans -n 2 --quiet", "compare two-plans --until 1% -n 2 --quiet"]) {
    const { output } = await openOffice().say(line, { study });
    expect(output).toContain("\nNext  streetlevel compare two-plans --quiet -n 3\n");
    expect(output.replace(/\s+/g, " ")).toContain(
      "Too close to call with 2 replications; the file asks for 3.",
    );
    expect(output).not.toMatch(/would (do|be needed)/);
  }
  const whole = await openOffice().say("compare two-plans --quiet", { study });
  expect(whole.output).not.toContain("-n 3\n");
});

test("a fault of ours ends with 1 and says whose it is", async () => {
  const office = openOffice();
  const study = () => Promise.reject(new Error("the hinge broke"));
  const { code, messages } = await office.say("compare two-plans", { study });
  expect(code).toBe(1);
  expect(messages).toContain(
    "Something went wrong inside streetlevel, and it is not your doing: the hinge\nbroke",
  );
  expect(office.files("")).toEqual([]);
});

test("options on the command line reach the scenario that is saved", async () => {
  const office = openOffice();
  await office.say(
    "compare two-plans --out here -n 2 --seed 007 --set meetings.minutes=45 --set intake.places=60",
  );
  const saved = readFileSync(join(office.folder, "here", "scenario.yaml"), "utf8");
  for (const line of ["replications: 2", 'seed: "007"', "meetings.minutes: 45", "intake.places: 60"]) {
    expect(saved).toContain(line);
  }
});

test("the detail of the first two simulated programmes is written down, or of as many as are asked for", async () => {
  const office = openOffice();
  const detailOf = (folder: string) => {
    const { inputs } = JSON.parse(readFileSync(join(office.folder, folder, "manifest.json"), "utf8"));
    return [inputs.detail, office.files(folder).includes("decisions.parquet")];
  };
  await office.say("compare two-plans --out usual --quiet");
  await office.say("compare two-plans --out one --quiet --detail 1");
  await office.say("compare two-plans --out none --quiet --detail 0");
  expect(["usual", "one", "none"].map(detailOf)).toEqual([
    [2, true],
    [1, true],
    [undefined, false],
  ]);
  expect(await office.say("compare two-plans --out usual --quiet --detail 1")).toMatchObject({
    code: 2,
    messages: expect.stringContaining("usual holds this study in more detail"),
  });
  expect((await office.say("compare two-plans --out none --quiet --detail 1")).code).toBe(0);
  expect(detailOf("none")).toEqual([1, true]);
});

test("where the usual detail would be of very many clients it is left out, and that is said", async () => {
  const office = openOffice();
  const line = "compare two-plans --set intake.initialClients=60000 --max-memory 0.2";
  const { code, messages } = await office.say(`${line} --out large`);
  expect(code).toBe(0);
  expect(messages.replace(/\s+/g, " ")).toContain("is left out: it would cover 2");
  expect(office.files("large")).not.toContain("decisions.parquet");
  const asked = await office.say(`${line} --out asked --detail 1`);
  expect(asked.code).toBe(2);
  expect(asked.messages).toContain("of memory");
});
