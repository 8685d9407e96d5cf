// Settings supply every parameter.

import { expect, test } from "vitest";
import { defaultParameters, isParameterName } from "../../src/model/parameters.ts";
import { checkParameterValue } from "../../src/scenario/parameter-value.ts";
import { settingNames, settingParameters, settings } from "../../src/scenario/settings.ts";

test("the anti-poverty programme is what the parameter table describes", () => {
  expect(settingParameters("anti-poverty-programme")).toEqual({ ...defaultParameters });
});

test("every setting has a name of its own, a sentence, and values that the table allows, each with a source", () => {
  expect(new Set(settingNames).size).toBe(settings.length);
  for (const { says, values } of settings) {
    expect(says).toMatch(/\.$/);
    for (const [name, { value, source }] of Object.entries(values)) {
      expect(source.length).toBeGreaterThan(0);
      expect(isParameterName(name) && checkParameterValue(name, value).isFine).toBe(true);
    }
  }
});

test("an unknown setting is refused with the nearest", () => {
  expect(() => settingParameters("anti-poverty-programm")).toThrow(
    "anti-poverty-programm is not a setting. Did you mean anti-poverty-programme?",
  );
});
