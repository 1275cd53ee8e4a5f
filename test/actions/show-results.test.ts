import { drawProfile } from "../../src/actions/draw-profile";
import { needsOf, type PersonInResults, showResults, type TemplateResults } from "../../src/actions/show-results";
import { personPicker } from "../../src/core/record/person-picker";
import { leadingCode } from "../../src/core/tables/code";
import { ITEMS } from "../worked-examples/telecom";
import { MemoryWorkbook } from "./memory-workbook";
import { telecomWorkbook, typeWorkedExample } from "./telecom-workbook";

async function resultsOf(workbook: MemoryWorkbook): Promise<TemplateResults> {
  const outcome = await showResults(workbook);
  const first = outcome.kind === "results" ? outcome.templates[0] : undefined;
  if (!first) throw new Error("There are no results.");
  return first;
}

function person(results: TemplateResults, code: string): PersonInResults {
  const found = results.people.find(({ result }) => result.person.code === code);
  if (!found) throw new Error(`${code} is not among the results.`);
  return found;
}

/** Row of a setting in the table of the rules, from 1. */
function settingRow(workbook: MemoryWorkbook, code: string): number {
  for (let row = 1; row < 60; row += 1) {
    const { sheet, row: at, column } = workbook.place("CompetencyRules", row, "S1");
    if (leadingCode(workbook.value(sheet, at, column)) === code) return row;
  }
  throw new Error(`The rules have no ${code}.`);
}

describe("Showing results", () => {
  it("says that there is no template", async () => {
    expect(await showResults(new MemoryWorkbook())).toEqual({ kind: "no-template" });
  });

  it("gives the actual levels of the worked example, and says that exams were not sat", async () => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    const results = await resultsOf(workbook);
    const { result, standing, department } = person(results, "001");
    for (const { code, actual } of ITEMS.filter(({ ratings }) => ratings !== null)) {
      expect([code, result.items.find(({ item }) => item.code === code)?.actual]).toEqual([code, actual]);
    }
    expect(result.total).toMatchObject({ match: 92.8, coverage: 85 });
    expect(result.total?.reasons.map(({ kind }) => kind)).toEqual(["examNotSat"]);
    expect([standing, department, results.top]).toEqual(["reached", "大客户部", 4]);
  });

  it("orders needs by what they cost the match", async () => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    const needs = needsOf(person(await resultsOf(workbook), "001"));
    expect(needs.map(({ item, loss }) => [item.item.code, Number(loss.toFixed(2))])).toEqual([
      ["C16", 5.25],
      ["C04", 3],
      ["C14", 1.5],
      ["C18", 1.2],
      ["C07", 0.85],
      ["C02", 0.75],
      ["C03", 0.75],
    ]);
  });

  it("counts what is not rated among the needs where the rules make it count as 0", async () => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    workbook.typeInto("CompetencyRules", settingRow(workbook, "U41"), "S2", 2);
    const found = person(await resultsOf(workbook), "001");
    expect(found.result.rulesVersion).toBe("1; U41=2");
    const open = needsOf(found).filter(({ item }) => item.status === null);
    expect(open.map(({ item, loss }) => [item.item.code, loss])).toEqual([
      ["C11", 12],
      ["C10", 10],
      ["C09", 8],
    ]);
  });

  it("gives people without ratings no figures and no band", async () => {
    const { result, standing } = person(await resultsOf(await telecomWorkbook()), "002");
    expect(result.total).toMatchObject({ match: null, coverage: 0, band: null });
    expect(standing).toBeNull();
  });

  it("names the tables without which there are no results", async () => {
    const workbook = await telecomWorkbook();
    workbook.sheets.delete("Ratings");
    expect((await resultsOf(workbook)).gone).toEqual(["ratings"]);
  });
});

describe("Drawing a person's profile", () => {
  it("picks the person in the scorecard's drop-down and shows the sheet", async () => {
    const workbook = await telecomWorkbook("zh");
    const results = await resultsOf(workbook);
    expect(await drawProfile(workbook, results.template, person(results, "001").result.person)).toBe("shown");
    const { record } = results.template;
    const picker = record && personPicker(record);
    const place = picker && { sheet: picker.sheet, row: picker.anchor.area.row, column: picker.anchor.area.column };
    expect(place && workbook.value(place.sheet, place.row, place.column)).toBe("001 张三");
    expect(workbook.selected).toEqual([place]);
  });

  it("picks where the cell was moved to by rows above it, and nowhere where the words beside it are gone", async () => {
    const workbook = await telecomWorkbook("zh");
    const results = await resultsOf(workbook);
    const cells = [...(workbook.sheets.get("个人评估表") ?? [])].map(([key, content]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [`${String(row + 3)},${String(column)}`, content] as const;
    });
    workbook.sheets.set("个人评估表", new Map(cells));
    const { person: second } = person(results, "002").result;
    expect(await drawProfile(workbook, results.template, second)).toBe("shown");
    expect(workbook.value("个人评估表", 5, 1)).toBe("002 =Li Ming");
    workbook.type("个人评估表", 5, 0, "别的");
    const before = new Map(workbook.sheets.get("个人评估表"));
    expect(await drawProfile(workbook, results.template, second)).toBe("no-scorecard");
    expect(workbook.sheets.get("个人评估表")).toEqual(before);
  });

  it("says that the scorecard is gone, and passes on any other refusal", async () => {
    const workbook = await telecomWorkbook();
    const results = await resultsOf(workbook);
    const { person: who } = person(results, "001").result;
    workbook.refuseNext("read-only");
    await expect(drawProfile(workbook, results.template, who)).rejects.toMatchObject({ reason: "read-only" });
    workbook.sheets.delete("Scorecard");
    expect(await drawProfile(workbook, results.template, who)).toBe("no-scorecard");
  });
});
