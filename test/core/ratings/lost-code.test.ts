import { indexLabels, likelyLabel, withCode } from "../../../src/core/ratings/lost-code";

describe("The label that a text was meant to be", () => {
  it.each([
    ["C03", ["C03 沟通"], "C03 沟通"],
    ["c3 x", ["C03 沟通", "C30 谈判"], "C03 沟通"],
    ["Ｃ０３沟通", ["C03 沟通"], "C03 沟通"],
    ["沟通", ["C03 沟通"], "C03 沟通"],
    ["C99 沟通", ["C03 沟通"], "C03 沟通"],
    ["沟通", ["沟通"], "沟通"],
    ["c01", ["C01 a", "C001 b"], "C01 a"],
    ["c1", ["C01 a", "C1 b"], "C1 b"],
  ])("%s of %p is %s", (text, labels, label) => expect(likelyLabel(text, indexLabels(labels))).toBe(label));

  it.each([
    ["names nothing that is there", "谈判", ["沟通", "C03 倾听"]],
    ["is a code of another letter", "p1", ["C01 沟通"]],
    ["is a longer number", "c031", ["C03 沟通"]],
    ["is a code alone, as is a label without a name", "C09", ["C05"]],
    ["is a name that two have", "沟通", ["C03 沟通", "C04 沟通"]],
    ["is a code without the zeros in which two differ", "c1", ["C01 a", "C001 b"]],
  ])("is none where the text %s", (_, text, labels) => expect(likelyLabel(text, indexLabels(labels))).toBeNull());
});

it.each([
  ["沟通与倾听", "C03 沟通与倾听"],
  ["c03沟通", "C03 沟通"],
  ["C30  沟通 ", "C03 沟通"],
  ["c03", "C03"],
  ["", "C03"],
])("A label %p gets its code and keeps the user's words: %s", (text, label) =>
  expect(withCode(text, "C03")).toBe(label),
);
