import { standardError } from "../../../../src/core/scoring/standards/standard-error";

describe("the standard error of measurement", () => {
  it("is the published one, to the last digit", () => {
    expect(standardError(15, 0.96)).toBe(3);
  });

  it.each([
    [10, 0.91, 3],
    [2, 0.75, 1],
    [10, 0, 10],
    [10, 1, 0],
    [0, 0.5, 0],
  ])("of SD %p and reliability %p is %p", (deviation, reliability, expected) => {
    expect(standardError(deviation, reliability)).toBe(expected);
  });

  it("is missing where one of them is: no 0", () => {
    expect(standardError(null, 0.9)).toBeNull();
    expect(standardError(10, null)).toBeNull();
  });

  it.each([-0.01, 1.01, 96])("does not exist for a reliability of %p", (reliability) => {
    expect(() => standardError(10, reliability)).toThrow(
      expect.objectContaining({
        kind: "value",
        reason: {
          code: "argument-not-a-share",
          parameters: { parameter: "reliability", value: String(reliability) },
        },
      }),
    );
  });
});
