import { compare, equal } from "../../../src/workbench/formulas/compare";
import type { Scalar } from "../../../src/workbench/formulas/values";

it.each<[Scalar, "<" | "=" | ">", Scalar]>([
  [1, "<", 2],
  [0.1 + 0.2, "=", 0.3],
  [59.949999999999996, "=", 59.95],
  [123456789012345, "<", 123456789012346],
  [1e-300, ">", 0],
  [-1, "<", -0.5],
  [1e9, "<", "1"],
  ["5", ">", 5],
  ["zebra", "<", false],
  [false, "<", true],
  ["Ability", "=", "aBILITY"],
  ["résumé", ">", "resume"],
  ["a", "<", "B"],
  ["", "<", "a"],
  [null, "=", 0],
  [null, "=", ""],
  [null, "=", false],
  [null, "=", null],
  [null, "<", 1],
  [null, ">", -1],
  [null, "<", "a"],
  [null, "<", true],
  [0, "<", ""],
])("%p %s %p", (a, sign, b) => {
  expect("<=>"[Math.sign(compare(a, b)) + 1]).toBe(sign);
  expect(Math.sign(compare(b, a))).toBe(0 - Math.sign(compare(a, b)));
  expect(equal(a, b)).toBe(sign === "=");
});
