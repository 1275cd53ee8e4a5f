import { changeItems, type ItemChanged } from "../../../src/actions/change-items/change-items";
import { undoItems } from "../../../src/actions/change-items/undo-items";
import { itemsToChange } from "../../../src/actions/change-items/items-to-change";
import { insertTemplate } from "../../../src/actions/insert-template";
import type { Vocabulary } from "../../../src/actions/plan-again";
import { readTemplates } from "../../../src/actions/templates-in-workbook";
import { isFormula } from "../../../src/core/formulas/cell-formula";
import { chosenModel } from "../../../src/core/model/chosen-model";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { MemoryWorkbook } from "../memory-workbook";
import { SHIPPED, shippedModel } from "../shipped-models";
import { telecomChoices } from "../telecom-workbook";

const VOCABULARY: Vocabulary = {
  shippedModel: (id) => Promise.resolve(SHIPPED.includes(id) ? shippedModel(id) : null),
  texts: PLAN_TEXTS,
};
/** Items that people rate, and two that exams find. */
const TELECOM = ["C01", "C02", "C03", "C10", "C11"];

async function workbookOf(model: CompetencyModel, formulas: FormulaKind = "custom"): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const choices = { ...telecomChoices("zh"), model, raterGroups: model.raterGroups, formulas };
  const people = choices.people.map((person) => ({ ...person, grade: model.grades[0]?.code ?? null }));
  await insertTemplate(workbook, { ...choices, people }, PLAN_TEXTS.zh);
  return workbook;
}

function partOf(model: CompetencyModel, items: readonly string[]): CompetencyModel {
  const grades = model.grades.slice(0, 2).map(({ code }) => code);
  return chosenModel(model, { grades, items, weights: {} });
}

const telecom = (): Promise<MemoryWorkbook> => workbookOf(partOf(shippedModel("telecom-customer-manager"), TELECOM));

const change = (workbook: MemoryWorkbook, kind: "add" | "remove", code: string): Promise<ItemChanged> =>
  changeItems(workbook, { kind, suffix: "", code }, VOCABULARY);

async function done(workbook: MemoryWorkbook, kind: "add" | "remove", code: string) {
  const outcome = await change(workbook, kind, code);
  if (outcome.kind !== "changed") throw new Error(JSON.stringify(outcome.why));
  return outcome;
}

/** All that stands in the workbook, blank cells left out, and what it remembers. */
function stands({ sheets, tables, parts }: MemoryWorkbook): unknown {
  const cells = [...sheets].map(([name, held]) => {
    const filled = [...held].filter(([, content]) => content !== null && content !== "");
    const plain = filled.map(([at, content]) => [at, isFormula(content) ? content.formula : content] as const);
    return [name, Object.fromEntries(plain.sort(([a], [b]) => (a < b ? -1 : 1)))];
  });
  const areas = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { cells, areas, parts: [...parts] };
}

/** Models of which a sheet that is filled in would change too, so that items are not added in place. */
const OTHER_SHEETS: Readonly<Record<string, string>> = {
  "it-operations-team": "结果应用",
  "selection-and-development": "结果应用",
  "commercial-customer-manager": "岗位说明书",
};

describe.each(SHIPPED)("Of the model %s, an item that people rate", (id) => {
  const whole = shippedModel(id);
  const rated = whole.items.filter(({ kind }) => kind !== "exam");
  const kept = whole.items.filter((item) => item.kind === "exam" || rated.indexOf(item) < 4).map(({ code }) => code);
  const item = rated[1]?.code ?? "";

  it.each<FormulaKind>(["custom", "native"])(
    "is added as if it had been inserted with %s formulas, and taken away as if it had not, or a sheet is named that is not changed",
    async (formulas) => {
      if (rated.length < 2) return;
      const [wide, narrow] = [kept, kept.filter((code) => code !== item)].map((items) => partOf(whole, items));
      if (wide === undefined || narrow === undefined) return;
      const workbook = await workbookOf(narrow, formulas);
      const outcome = await change(workbook, "add", item);
      if (outcome.kind === "stays") {
        expect(outcome.why).toHaveProperty("kind", "other-sheet");
        expect(OTHER_SHEETS[id]).toBe("sheet" in outcome.why ? outcome.why.sheet : "");
        return;
      }
      expect(OTHER_SHEETS).not.toHaveProperty(id);
      expect(stands(workbook)).toEqual(stands(await workbookOf(wide, formulas)));
      await done(workbook, "remove", item);
      expect(stands(workbook)).toEqual(stands(await workbookOf(narrow, formulas)));
    },
  );
});

describe("An item with ratings", () => {
  it("comes back with all of them where the user undoes its removal, among rows that were sorted before", async () => {
    const workbook = await telecom();
    [3, "3", "不适用", "=Li"].forEach((rating, index) =>
      workbook.typeInto("CompetencyRatings", index + 1, "C02", rating),
    );
    swapRows(workbook, "岗位标准", 4, 6);
    const before = stands(workbook);
    const outcome = await done(workbook, "remove", "C02");
    expect(outcome.ratings).toBe(4);
    expect(JSON.stringify(stands(workbook))).not.toContain("C02");
    expect(await undoItems(workbook, outcome.undo)).toEqual({ kind: "undone" });
    expect(stands(workbook)).toEqual(before);
  });

  it("comes back in a template of an earlier version, which has no formula above the results, and none comes along", async () => {
    const workbook = await telecom();
    workbook.sheets.get("评估结果")?.delete("2,0");
    const before = stands(workbook);
    const { undo } = await done(workbook, "remove", "C02");
    expect(workbook.sheets.get("评估结果")?.has("2,0")).toBe(true);
    expect(await undoItems(workbook, undo)).toEqual({ kind: "undone" });
    expect(stands(workbook)).toEqual(before);
  });

  it("does not come back where rows were sorted since, and none is mixed up", async () => {
    const workbook = await telecom();
    workbook.typeInto("CompetencyRatings", 1, "C02", 3);
    const { undo } = await done(workbook, "remove", "C02");
    swapRows(workbook, "评分表", 4, 8);
    const before = stands(workbook);
    expect(await undoItems(workbook, undo)).toEqual({ kind: "changed-since" });
    expect(stands(workbook)).toEqual(before);
  });

  it("does not come back where another item was changed since", async () => {
    const workbook = await telecom();
    const { undo } = await done(workbook, "remove", "C02");
    const later = await done(workbook, "add", "C04");
    expect(await undoItems(workbook, undo)).toEqual({ kind: "changed-since" });
    expect(await undoItems(workbook, later.undo)).toEqual({ kind: "undone" });
    expect(await undoItems(workbook, undo)).toEqual({ kind: "undone" });
  });

  it("does not come back where the workbook was converted or given room since, whatever its rows", async () => {
    const workbook = await telecom();
    const { undo } = await done(workbook, "remove", "C02");
    expect(await undoItems(workbook, { ...undo, remembered: "another record" })).toEqual({ kind: "changed-since" });
  });

  it("does not go again where ratings were typed for it since it was added", async () => {
    const workbook = await telecom();
    const { undo } = await done(workbook, "add", "C04");
    workbook.typeInto("CompetencyRatings", 1, "C04", 3);
    expect(await undoItems(workbook, undo)).toEqual({ kind: "changed-since" });
    expect((await done(workbook, "remove", "C04")).ratings).toBe(1);
  });
});

describe("A template keeps its items", () => {
  it.each([
    ["an exam finds, since Exams would change", "remove", "C11", { kind: "other-sheet", sheet: "考试" }],
    ["it does not have", "remove", "C05", { kind: "no-such-item" }],
    ["its model does not have", "add", "C77", { kind: "whole-model-unknown" }],
  ] as const)("where one is meant that %s", async (_, kind, code, why) => {
    const workbook = await telecom();
    const before = stands(workbook);
    expect(await change(workbook, kind, code)).toMatchObject({ kind: "stays", why });
    expect(stands(workbook)).toEqual(before);
  });

  it("where the item was added by hand, and says which row or column is to go first", async () => {
    const workbook = await telecom();
    const { sheet, row, column } = workbook.place("CompetencyProfile", 4, "F1");
    workbook.type(sheet, row, column, "C05 自己加的");
    expect(await change(workbook, "add", "C05")).toMatchObject({
      why: { kind: "stands-already", item: "C05 自己加的" },
    });
  });

  it("where a cell of the results that is to be blank holds a note of the user's", async () => {
    const workbook = await telecom();
    workbook.type("评估结果", 2, 4, "my note");
    const places = [{ sheet: "评估结果", row: 2, column: 4 }];
    expect(await change(workbook, "add", "C05")).toMatchObject({ why: { kind: "occupied", places } });
  });

  it("where its columns stand in another order", async () => {
    const workbook = await telecom();
    const [a, b] = [workbook.place("CompetencyRatings", 0, "C01"), workbook.place("CompetencyRatings", 0, "C03")];
    const [one, other] = [a, b].map(({ sheet, row, column }) => workbook.value(sheet, row, column));
    workbook.type(a.sheet, a.row, a.column, other ?? null);
    workbook.type(b.sheet, b.row, b.column, one ?? null);
    expect(await change(workbook, "add", "C05")).toMatchObject({ why: { kind: "table-differs", table: "ratings" } });
  });
});

it("An item whose row in Profile was deleted by hand is taken off every other sheet", async () => {
  const workbook = await telecom();
  const { sheet, row, column } = workbook.place("CompetencyProfile", 2, "F1");
  for (let right = 0; right < 7; right += 1) workbook.type(sheet, row, column + right, null);
  await done(workbook, "remove", "C02");
  expect(JSON.stringify(stands(workbook))).not.toContain("C02");
});

it("The items that a template has, their ratings, and those that were left out are listed", async () => {
  const workbook = await telecom();
  workbook.typeInto("CompetencyRatings", 1, "C02", 3);
  const [found] = await itemsToChange(workbook, VOCABULARY);
  if (found === undefined || !("items" in found)) throw new Error("The template cannot be planned.");
  expect(found.items.map(({ code, ratings }) => [code, ratings])).toEqual([["C01", 0], ["C02", 1], ["C03", 0], ["C10", 0], ["C11", 0]]); // prettier-ignore
  expect(found.leftOut).toHaveLength(shippedModel("telecom-customer-manager").items.length - TELECOM.length);
});

it("What was added is remembered, so that it can be checked and changed again", async () => {
  const workbook = await telecom();
  await done(workbook, "add", "C04");
  const [template] = await readTemplates(workbook);
  expect(template?.expected.items.map(({ code }) => code)).toEqual(["C01", "C02", "C03", "C04", "C10", "C11"]);
});

function swapRows(workbook: MemoryWorkbook, sheet: string, a: number, b: number): void {
  const cells = workbook.sheets.get(sheet);
  for (let column = 0; column < 30; column += 1) {
    const [one, other] = [a, b].map((row) => cells?.get(`${String(row)},${String(column)}`) ?? null);
    cells?.set(`${String(a)},${String(column)}`, other ?? null);
    cells?.set(`${String(b)},${String(column)}`, one ?? null);
  }
}
