import { type CheckOutcome, checkRatings } from "../../src/actions/check-ratings";
import { correctIssues, type FoundIssue, isCertain } from "../../src/actions/correct-issue";
import { undoCorrection } from "../../src/actions/undo-correction";
import type { IssueCode } from "../../src/core/issue";
import { partXml, TEMPLATE_NAMESPACE } from "../../src/core/record/record-part";
import { MemoryWorkbook } from "./memory-workbook";
import { VOCABULARY } from "./shipped-models";
import { telecomWorkbook, typeWorkedExample } from "./telecom-workbook";

function found(outcome: CheckOutcome, code: IssueCode): readonly FoundIssue[] {
  return outcome.kind === "checked" ? outcome.issues.filter(({ issue }) => issue.code === code) : [];
}

describe("Checking the ratings of a workbook", () => {
  it("says that there is no template", async () => {
    expect(await checkRatings(new MemoryWorkbook(), VOCABULARY)).toEqual({ kind: "no-template" });
  });

  it("counts what was checked", async () => {
    const outcome = await checkRatings(await telecomWorkbook(), VOCABULARY);
    expect(outcome).toMatchObject({ kind: "checked", checked: { ratings: 8, people: 2, items: 18 } });
  });

  it("watches the sheets that people fill in, not those that calculate", async () => {
    const outcome = await checkRatings(await telecomWorkbook(), VOCABULARY);
    expect(outcome.kind === "checked" && outcome.sheets).toEqual([
      "Guide",
      "Dictionary",
      "Profile",
      "People",
      "Ratings",
      "Exams",
    ]);
  });

  it.each<[IssueCode, string]>([
    ["record-damaged", "<record"],
    ["record-damaged", partXml(TEMPLATE_NAMESPACE, { format: 2, model: {} })],
    ["record-newer", partXml(TEMPLATE_NAMESPACE, { format: 7 })],
    ["record-too-large", partXml(TEMPLATE_NAMESPACE, "x".repeat(10_000_000))],
  ])("says %s of what it remembers, goes on by the sheets, and leaves it as it is", async (code, xml) => {
    const workbook = await telecomWorkbook("zh");
    workbook.parts.set(TEMPLATE_NAMESPACE, xml);
    workbook.typeInto("CompetencyRatings", 1, "C01", 7);
    const outcome = await checkRatings(workbook, VOCABULARY);
    expect(outcome).toMatchObject({ checked: { items: 18 } });
    expect(found(outcome, code)).toHaveLength(1);
    expect(found(outcome, "rating-of-another-scale").concat(found(outcome, "rating-not-a-level"))).toHaveLength(1);
    expect(workbook.parts.get(TEMPLATE_NAMESPACE)).toBe(xml);
  });

  it("passes over the custom XML of other add-ins", async () => {
    const workbook = await telecomWorkbook("zh");
    workbook.parts.set("urn:another-add-in", "<data");
    const before = await checkRatings(workbook, VOCABULARY);
    workbook.parts.delete("urn:another-add-in");
    expect(await checkRatings(workbook, VOCABULARY)).toEqual(before);
  });

  it("still checks ratings in a workbook that lost its memory", async () => {
    const workbook = await telecomWorkbook("zh");
    workbook.parts.clear();
    workbook.typeInto("CompetencyRatings", 1, "C01", 7);
    const outcome = await checkRatings(workbook, VOCABULARY);
    expect(outcome).toMatchObject({ checked: { items: 18 } });
    expect(found(outcome, "rating-of-another-scale").concat(found(outcome, "rating-not-a-level"))).toHaveLength(1);
  });
});

describe("Correcting issues", () => {
  const wrong = async (): Promise<{ workbook: MemoryWorkbook; issues: readonly FoundIssue[] }> => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    workbook.typeInto("CompetencyRatings", 1, "C01", "3级");
    workbook.typeInto("CompetencyRatings", 1, "C02", "２");
    const outcome = await checkRatings(workbook, VOCABULARY);
    return { workbook, issues: [...found(outcome, "rating-names-a-level"), ...found(outcome, "rating-is-text")] };
  };
  const value = (workbook: MemoryWorkbook, code: string): unknown => {
    const { sheet, row, column } = workbook.place("CompetencyRatings", 1, code);
    return workbook.value(sheet, row, column);
  };

  it("writes what was meant, all at once, and takes it back", async () => {
    const { workbook, issues } = await wrong();
    expect(issues.map(({ issue }) => isCertain(issue))).toEqual([true, true]);
    const { undo, changedSince } = await correctIssues(workbook, issues);
    expect([value(workbook, "C01"), value(workbook, "C02"), changedSince]).toEqual([3, 2, []]);
    expect(await undoCorrection(workbook, undo)).toEqual({ restored: 2, leftAlone: 0 });
    expect([value(workbook, "C01"), value(workbook, "C02")]).toEqual(["3级", "２"]);
  });

  it("leaves a cell alone that changed since the check", async () => {
    const { workbook, issues } = await wrong();
    workbook.typeInto("CompetencyRatings", 1, "C01", 1);
    const { undo, changedSince } = await correctIssues(workbook, issues);
    expect([value(workbook, "C01"), value(workbook, "C02")]).toEqual([1, 2]);
    expect(changedSince.map(({ issue }) => issue.code)).toEqual(["rating-names-a-level"]);
    expect(undo.written).toHaveLength(1);
  });

  it("does not undo over what was typed after the correction", async () => {
    const { workbook, issues } = await wrong();
    const { undo } = await correctIssues(workbook, issues);
    workbook.typeInto("CompetencyRatings", 1, "C01", 4);
    expect(await undoCorrection(workbook, undo)).toEqual({ restored: 1, leftAlone: 1 });
    expect(value(workbook, "C01")).toBe(4);
  });

  it("writes one correction where two issues share a cell", async () => {
    const { workbook, issues } = await wrong();
    const { undo } = await correctIssues(workbook, [...issues, ...issues]);
    expect(undo.written).toHaveLength(2);
  });
});
