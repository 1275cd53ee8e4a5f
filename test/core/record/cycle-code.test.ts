import { cycleCode } from "../../../src/core/record/cycle-code";

describe("The code of a cycle", () => {
  it.each([
    ["its name", { name: " 2026  年度\n评估 ", date: "2026-11-21" }, [], "2026 年度 评估"],
    ["its date without a name", { name: "  ", date: "2026-11-21" }, [], "2026-11-21"],
    ["the number of the template without either", { name: "", date: "" }, [], "3"],
    ["that number with another where somebody gave it as a name", { name: "", date: "" }, ["3"], "3 2"],
    ["the name with a number where it is taken, whatever its letters", cycle("2026 H1"), ["2026 h1"], "2026 H1 2"],
    ["the next number of a name", cycle("2026 H1"), ["2026 H1", "2026 H1 2"], "2026 H1 3"],
    ["no longer than 24 characters", cycle("Annual review of all customer managers"), [], "Annual review of all cus"],
    [
      "no longer with a number",
      cycle("Annual review of all customer managers"),
      ["Annual review of all cus"],
      "Annual review of all c 2",
    ],
    ["cut between characters", cycle("😀".repeat(13)), ["😀".repeat(12)], "😀".repeat(11) + " 2"],
  ])("is %s", (_, given, taken, code) => {
    expect(cycleCode(given, "_3", taken)).toBe(code);
  });

  it("is 1 for the first template without name and date", () => {
    expect(cycleCode({ name: "", date: "" }, "", [])).toBe("1");
  });

  it.each([["2026 H1"], ["Annual review of all c 2"], ["😀".repeat(11) + " 2"]])(
    "stays when it is read: %s",
    (code) => {
      expect(cycleCode(cycle(code), "", [])).toBe(code);
    },
  );
});

function cycle(name: string): { readonly name: string; readonly date: string } {
  return { name, date: "" };
}
