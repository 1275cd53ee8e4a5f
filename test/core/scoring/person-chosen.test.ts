import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { personChosen } from "../../../src/core/scoring/person-chosen";
import { composedTables } from "./composed-tables";

describe("the person that a function is asked about", () => {
  const assessment = readAssessment(composedTables([["C01 A", "", 1, null, 5, null, null, 3]], { C01: 3 }));
  const fault = (code: string, parameters: Readonly<Record<string, string>>) =>
    expect.objectContaining({ kind: "notAvailable", reason: { code, parameters } });

  it("is found by code", () => {
    expect(personChosen("001", assessment).name).toBe("张三");
  });

  it("is told apart where none was chosen and where nobody has the code", () => {
    expect(() => personChosen("", assessment)).toThrow(fault("no-person-chosen", {}));
    expect(() => personChosen("1", assessment)).toThrow(fault("unknown-person", { person: "1" }));
  });
});
