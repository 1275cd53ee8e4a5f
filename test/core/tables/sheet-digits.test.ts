import { sheetDigits } from "../../../src/core/tables/sheet-digits";

describe("the digits that a sheet keeps of a number", () => {
  it.each([
    [3, 3],
    [-3, -3],
    [2.9999999999999996, 3],
    [0.1 + 0.2, 0.3],
    [999_999_999_999_999, 999_999_999_999_999],
    [1e15, 1e15],
    [1_234_567_890_123_456, 1_234_567_890_123_460],
    [-1_234_567_890_123_456, -1_234_567_890_123_460],
    [Number.MAX_VALUE, Number.MAX_VALUE],
  ])("are fifteen: %p is %p", (value, expected) => {
    expect(sheetDigits(value)).toBe(expected);
  });
});
