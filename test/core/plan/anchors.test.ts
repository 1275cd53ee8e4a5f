import type { Language } from "../../../src/core/language";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import type { Anchor } from "../../../src/core/plan/anchor";
import { planSheets } from "../../../src/core/plan/sheet-registry";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { templateContext } from "../../../src/core/plan/template-context";
import { type SheetKind, templateNames } from "../../../src/core/plan/template-names";
import type { Area, CellContent, SheetPlan } from "../../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { catalogueIds } from "../../../src/models/catalogue";
import { shippedModel } from "../../worked-examples/example-workbook";

type Sheets = readonly { readonly kind: SheetKind; readonly plan: SheetPlan }[];

function sheetsOf(model: CompetencyModel, language: Language, formulas: FormulaKind): Sheets {
  const texts = PLAN_TEXTS[language];
  const person = { code: "001", name: "张三", department: "", position: "", grade: model.grades[0]?.code ?? null };
  const choices = {
    model,
    language,
    people: [person, { ...person, code: "002" }],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas,
  } as const;
  const names = templateNames(texts.sheets, { sheets: [], tables: [], names: [] });
  return planSheets(templateContext(choices, texts, names));
}

const CASES = catalogueIds.flatMap((id) =>
  (["zh", "en"] as const).flatMap((language) =>
    (["custom", "native"] as const).map((formulas) => [id, language, formulas] as const),
  ),
);

/** Headings of formulas that show no figure of one person's, with the reason why nothing explains them. */
function withoutFigure(language: Language): readonly string[] {
  const { guide, scorecard } = PLAN_TEXTS[language];
  const { table } = scorecard;
  return [
    // Results: who the row is about, and the rules that are the same for everybody.
    ...[guide.words.person, guide.words.version, scorecard.rules],
    // Facts of the person, as they stand in People.
    ...[scorecard.department, scorecard.position, scorecard.gradeAimedAt, scorecard.roleAimedAt],
    // What the Profile holds, the same for everybody with that grade.
    ...[table.category, table.weight, table.required, scorecard.items],
    // Names of items, which are explained where they are listed with their levels.
    scorecard.strengths,
  ];
}

describe.each(CASES)("The anchors of the model %s (%s, %s formulas)", (id, language, formulas) => {
  const sheets = sheetsOf(shippedModel(id), language, formulas);
  const anchored = sheets.flatMap(({ kind, plan }) => (plan.anchors ?? []).map((anchor) => ({ kind, plan, anchor })));

  it("lie inside the cells that their sheet fills or formats, and do not overlap", () => {
    for (const { plan, anchor } of anchored) {
      expect([plan.name, anchor, isWithin(anchor.area, extentOf(plan))]).toEqual([plan.name, anchor, true]);
    }
    for (const { plan } of sheets) expect([plan.name, overlaps(plan.anchors ?? [])]).toEqual([plan.name, []]);
  });

  it("have titles that stand in their cells, and labels beside every row and above every column", () => {
    for (const { kind, plan, anchor } of anchored) {
      const cells = cellsOf(plan);
      const spills = kind === "results" && formulas === "custom";
      const { title, area, rows, columns } = anchor;
      if (title && !spills) expect([anchor, textOf(cells, title.row, title.column)]).toEqual([anchor, title.text]);
      for (let row = area.row; rows && !spills && kind !== "ratings" && row < area.row + area.rows; row += 1) {
        expect([anchor, row, isLabel(cells.get(keyOf(row, rows.at)))]).toEqual([anchor, row, true]);
      }
      for (let column = area.column; columns && !spills && column < area.column + area.columns; column += 1) {
        expect([anchor, column, isLabel(cells.get(keyOf(columns.at, column)))]).toEqual([anchor, column, true]);
      }
    }
  });

  it("say of every cell with a drop-down or an open lock what is entered or picked there", () => {
    for (const { plan } of sheets) {
      const entered = (plan.anchors ?? []).filter(({ holds }) => !("figure" in holds)).map(({ area }) => area);
      const open = [...plan.validations.map(({ area }) => area), ...(plan.protection?.unlocked ?? [])];
      const lost = open.filter((area) => !isCovered(area, entered));
      expect([plan.name, lost]).toEqual([plan.name, []]);
    }
  });

  it("say of every formula of Results and Scorecard which figure it shows", () => {
    for (const { kind, plan } of sheets) {
      if (kind !== "results" && kind !== "scorecard") continue;
      const cells = cellsOf(plan);
      const figures = (plan.anchors ?? []).filter(({ holds }) => "figure" in holds).map(({ area }) => area);
      const excepted = withoutFigure(language);
      const lost = [...cells].flatMap(([key, content]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        const at = { row, column, rows: 1, columns: 1 };
        if (!isFormula(content) || isCovered(at, figures) || isHintOrNotice(plan, content, at)) return [];
        const headings = [headingAbove(cells, at), textOf(cells, row, 0)];
        return headings.some((heading) => excepted.includes(heading)) ? [] : [`${key} ${headings.join(" / ")}`];
      });
      expect([plan.name, lost]).toEqual([plan.name, []]);
    }
  });
});

it("Anchors are few, since the workbook remembers them", () => {
  for (const [id, language, formulas] of CASES) {
    const anchors = sheetsOf(shippedModel(id), language, formulas).flatMap(({ plan }) => plan.anchors ?? []);
    expect([id, anchors.length < 250, JSON.stringify(anchors).length < 40_000]).toEqual([id, true, true]);
  }
});

function cellsOf({ blocks }: SheetPlan): ReadonlyMap<string, CellContent> {
  return new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((content, right) => [keyOf(row + down, column + right), content] as const),
      ),
    ),
  );
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function textOf(cells: ReadonlyMap<string, CellContent>, row: number, column: number): string {
  const content = cells.get(keyOf(row, column));
  return typeof content === "string" ? content : "";
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** The nearest text above a cell. */
function headingAbove(cells: ReadonlyMap<string, CellContent>, { row, column }: Area): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const text = textOf(cells, above, column);
    if (text !== "") return text;
  }
  return "";
}

/** Sentences about the sheet, sums that no figure is, the formula that spills all results, and hints between items. */
function isHintOrNotice(plan: SheetPlan, content: CellContent | undefined, { row }: Area): boolean {
  const last = Math.max(...(plan.anchors ?? []).map(({ area }) => area.row + area.rows));
  const isSpill = typeof content === "object" && content !== null && "kind" in content && content.kind === "spill";
  return isSpill || row < 3 || row >= last;
}

function isLabel(content: CellContent | undefined): boolean {
  return isFormula(content) || (typeof content === "string" && content !== "");
}

function extentOf({ blocks, formats }: SheetPlan): Area {
  const areas = [
    ...formats.map(({ area }) => area),
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: Math.max(0, ...cells.map((line) => line.length)),
    })),
  ];
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  const columns = Math.max(...areas.map((area) => area.column + area.columns));
  return { row: 0, column: 0, rows, columns };
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether every cell of an area lies in one of some others. */
function isCovered({ row, column, rows, columns }: Area, areas: readonly Area[]): boolean {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  })).every((cell) => areas.some((area) => isWithin(cell, area)));
}

function overlaps(anchors: readonly Anchor[]): readonly (readonly [Anchor, Anchor])[] {
  return anchors.flatMap((one, index) =>
    anchors
      .slice(index + 1)
      .flatMap((other): [Anchor, Anchor][] => (shareCells(one.area, other.area) ? [[one, other]] : [])),
  );
}

function shareCells(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
