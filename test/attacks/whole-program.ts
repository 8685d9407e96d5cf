// The built command against attacks: refused as in its tests, in little memory and little more time than it takes to start.
import { expect, test } from "vitest";
import { builtProgram } from "../faults/built-program.ts";
import { type Attack, smallFile } from "./attack.ts";
import { runMeasured } from "./measured-program.ts";
import { expectRefusal } from "./refused.ts";

const mostMegabytes = 200;
/** On a quiet machine a check of a good file takes a quarter of a second of the processor, so this is a second. */
const mostTimesTheCheck = 4;

export function expectAllRefused(attacks: readonly Attack[]): void {
  test(`${attacks.length} attacks are refused by the built command, each in under ${mostMegabytes} MB`, async () => {
    const program = await builtProgram();
    const good = { name: "", words: ["check", "small.yaml"], files: { "small.yaml": smallFile }, says: "" };
    const failed: string[] = [];
    const took = { megabytes: 0, times: 0, name: "" };
    for (const attack of attacks) {
      // Beside each other, for a machine is not equally busy all the time.
      const [plain, said] = await Promise.all([runMeasured(program, good), runMeasured(program, attack)]);
      try {
        expectRefusal(said, attack.says.replace(/ Built in: .*/, ""));
        expect(said.written).toEqual([]);
        expect(said.megabytes).toBeLessThan(mostMegabytes);
        expect(said.seconds / plain.seconds).toBeLessThan(mostTimesTheCheck);
      } catch (error) {
        const { code, megabytes, seconds, messages } = said;
        failed.push(
          JSON.stringify({
            name: attack.name,
            code,
            megabytes,
            seconds,
            plain: plain.seconds,
            messages: messages.slice(0, 300),
            error: String(error).slice(0, 200),
          }),
        );
      }
      took.megabytes = Math.max(took.megabytes, said.megabytes);
      if (said.seconds / plain.seconds > took.times)
        Object.assign(took, { times: said.seconds / plain.seconds, name: attack.name });
    }
    console.log(
      `At most ${took.megabytes.toFixed(0)} MB, and ${took.times.toFixed(1)} times the check of a good file (${took.name}).`,
    );
    expect(failed).toEqual([]);
  });
}
