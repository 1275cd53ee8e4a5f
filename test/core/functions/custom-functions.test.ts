import { CUSTOM_FUNCTIONS, customFunction } from "../../../src/core/functions/custom-functions";
import type { Parameter } from "../../../src/core/functions/parameter";
import { customCalls } from "../../../src/core/formulas/custom-call";
import { FUNCTION_LIBRARY } from "../../../src/core/library/function-library";
import { nativeTwin } from "../../../src/core/twins/native-twin";
import { FUNCTION_TEXTS } from "../../../src/locales/function-texts";
import { CASE_MAKERS } from "../twins/twin-cases";

const ids = CUSTOM_FUNCTIONS.map(({ id }) => id);

describe("The definitions of the custom functions", () => {
  it("are told apart by names that formulas can hold, whatever their case", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[A-Z]{3,}$/u);
      expect(customFunction(id.toLowerCase())?.id).toBe(id);
    }
    expect(customFunction("SUM")).toBeUndefined();
  });

  it.each(CUSTOM_FUNCTIONS)("of $id has parameters that can be left out from the end on only", ({ parameters }) => {
    const optional = parameters.map((parameter: Parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it.each(CUSTOM_FUNCTIONS)(
    "of $id compares sizes with ranges before, and has usual numbers for options only",
    (one) => {
      one.parameters.forEach(({ name, like, usual, optional }: Parameter, index) => {
        const before = one.parameters.slice(0, index).filter(({ kind }) => kind.takes === "range");
        if (like !== undefined) expect([name, before.map((parameter) => parameter.name)]).toEqual([name, expect.arrayContaining([like])]); // prettier-ignore
        if (usual !== undefined) expect([name, optional]).toEqual([name, true]);
      });
    },
  );
});

describe("From the definitions come", () => {
  it("the entries of the library, in their order", () => {
    expect(FUNCTION_LIBRARY.map(({ id, family, parameters }) => ({ id, family, parameters }))).toEqual(
      CUSTOM_FUNCTIONS.map(({ id, family, parameters }) => ({ id, family, parameters })),
    );
  });

  it.each(["en", "zh"] as const)("the names of every text of their help, and of no other, in %s", (language) => {
    const texts = FUNCTION_TEXTS[language];
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
    for (const { id, parameters } of CUSTOM_FUNCTIONS) {
      expect([id, ...Object.keys(texts[id].parameters)]).toEqual([id, ...parameters.map(({ name }) => name)]);
    }
  });

  it("a native twin for each that says so, of its example, and none for the others", () => {
    const twins = FUNCTION_LIBRARY.map(({ id, example }) => {
      const args = customCalls(example.formula)[0]?.args ?? [];
      return [id, nativeTwin(id, args, { row: 0, column: 0 }) !== null];
    });
    expect(twins).toEqual(CUSTOM_FUNCTIONS.map(({ id, hasTwin }) => [id, hasTwin]));
  });

  it("what the comparison of functions with their twins has cases for", () => {
    const withTwin = CUSTOM_FUNCTIONS.filter(({ hasTwin }) => hasTwin).map(({ id }) => id);
    expect(Object.keys(CASE_MAKERS).sort()).toEqual([...withTwin].sort());
  });
});
