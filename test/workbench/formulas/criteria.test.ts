import { criterion } from "../../../src/workbench/formulas/criteria";
import { DIV0, NA, type Scalar } from "../../../src/workbench/formulas/values";

const CELLS: readonly Scalar[] = [0, 5, "5", 5.5, -2, "", null, "apple", "Apples", "a*", true, false, "TRUE", NA, "5 ducks"]; // prettier-ignore

it.each<[Scalar, Scalar[]]>([
  [5, [5, "5"]],
  ["5", [5, "5"]],
  ["=5", [5, "5"]],
  ["<>5", [0, 5.5, -2, "", null, "apple", "Apples", "a*", true, false, "TRUE", NA, "5 ducks"]],
  [null, [0]],
  ["", ["", null]],
  ["=", [null]],
  ["<>", CELLS.filter((cell) => cell !== null)],
  [">0", [5, 5.5]],
  [">=5", [5, 5.5]],
  ["<0", [-2]],
  ["<=0", [0, -2]],
  ["APPLE", ["apple"]],
  ["apple*", ["apple", "Apples"]],
  ["?pple?", ["Apples"]],
  ["a~*", ["a*"]],
  ["*", ["5", "", "apple", "Apples", "a*", "TRUE", "5 ducks"]],
  ["<>*", [0, 5, 5.5, -2, null, true, false, NA]],
  [">b", ["TRUE"]],
  ["TRUE", [true]],
  [true, [true]],
  ["<>true", CELLS.filter((cell) => cell !== true)],
  ["#N/A", [NA]],
  [NA, [NA]],
  [DIV0, []],
])("%p finds what it means", (value, found) => {
  expect(CELLS.filter(criterion(value))).toEqual(found);
});
