import { expect } from "@playwright/test";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import type { CatalogueExample, ExamplePerson } from "../worked-examples/catalogue-example";
import { type ContentRows, fillExample, type FilledTables } from "../worked-examples/fill-example";
import { ShownExample } from "../worked-examples/shown-example";
import type { Locale, SheetGrid, WorkbenchPage } from "./workbench-page";

export const LANGUAGE = { "zh-CN": "zh", "en-US": "en" } as const;

/** The tables that an example is typed into: their sheet, and how their first header begins. */
const TABLES = {
  CompetencyProfile: ["profile", "F1"],
  CompetencyRatings: ["ratings", "R1"],
  CompetencyExams: ["exams", "E1"],
} as const;

type TableName = keyof typeof TABLES;

type Entry = readonly [sheet: string, address: string, text: string];

/** Types examples of one model into its template, and reads what the sheets show. */
export class TypedExample {
  private constructor(
    private readonly workbench: WorkbenchPage,
    private readonly locale: Locale,
    private readonly model: CompetencyModel,
    /** The tables as they were inserted. */
    private readonly inserted: FilledTables,
  ) {}

  /** For the template that was just inserted. */
  static async start(workbench: WorkbenchPage, locale: Locale, model: CompetencyModel): Promise<TypedExample> {
    const exams = model.items.some(({ kind }) => kind === "exam");
    const read = async (name: TableName): Promise<ContentRows> => rowsOf(await tableOf(workbench, locale, name));
    return new TypedExample(workbench, locale, model, {
      CompetencyProfile: await read("CompetencyProfile"),
      CompetencyRatings: await read("CompetencyRatings"),
      ...(exams && { CompetencyExams: await read("CompetencyExams") }),
    });
  }

  /** Types whatever of the example does not stand in the sheets yet, blanks included. */
  async type(example: CatalogueExample): Promise<void> {
    const wanted = fillExample(example, this.model, LANGUAGE[this.locale], this.inserted);
    const entries: Entry[] = [];
    for (const name of Object.keys(wanted) as TableName[]) {
      const [kind] = TABLES[name];
      const table = await tableOf(this.workbench, this.locale, name);
      const derived = derivedRows(table);
      for (const [index, row] of (wanted[name] ?? []).slice(1).entries()) {
        for (const [column, content] of row.entries()) {
          const text = String(content ?? "");
          if (text === String(table.rows[index]?.[column] ?? "") || derived(index, column)) continue;
          entries.push([this.sheet(kind), table.address(index, column), text]);
        }
      }
    }
    await this.workbench.whileCalculationWaits(async () => {
      expect(await typeAll(this.workbench, entries), "entries that a cell refused").toEqual([]);
    });
  }

  /** Picks the person on the Scorecard, as its drop-down would, and compares both sheets with the person's figures. */
  async mismatches(person: ExamplePerson): Promise<string[]> {
    const language = LANGUAGE[this.locale];
    const scorecard = this.sheet("scorecard");
    const top = await this.workbench.values(scorecard, "A1:B8");
    const row = top.findIndex(([label]) => label === PLAN_TEXTS[language].scorecard.pick);
    expect(row, "the Scorecard asks for a person").toBeGreaterThanOrEqual(0);
    const label = `${person.code} ${person.name[language]}`;
    if (top[row]?.[1] !== label) await this.workbench.type(scorecard, `B${String(row + 1)}`, label);
    await this.workbench.settled();
    const shown = new ShownExample(this.model, language, person);
    return [
      ...shown.resultMismatches(await this.workbench.values(this.sheet("results"), "A1:CZ30")),
      ...shown.scorecardMismatches(await this.workbench.values(scorecard, "A1:L160")),
    ];
  }

  private sheet(kind: keyof (typeof PLAN_TEXTS)["en"]["sheets"]): string {
    return PLAN_TEXTS[LANGUAGE[this.locale]].sheets[kind];
  }
}

/** Types cell after cell; returns what was refused. */
function typeAll(workbench: WorkbenchPage, entries: readonly Entry[]): Promise<Entry[]> {
  return workbench.page.evaluate(async (all) => {
    const refused: (readonly [string, string, string])[] = [];
    for (const [sheet, address, text] of all) {
      const { accepted } = await window.workbench.type(sheet, address, text);
      if (!accepted) refused.push([sheet, address, text]);
    }
    return refused;
  }, entries);
}

function tableOf(workbench: WorkbenchPage, locale: Locale, name: TableName): Promise<SheetGrid> {
  const [kind, firstHeader] = TABLES[name];
  return workbench.table(PLAN_TEXTS[LANGUAGE[locale]].sheets[kind], firstHeader);
}

/** The table alone: beside the profile stand the rater groups, behind an empty column. */
function rowsOf({ headers, rows }: SheetGrid): ContentRows {
  const end = headers.findIndex((header) => header === null || header === "");
  const width = end < 0 ? headers.length : end;
  return [headers, ...rows].map((row) => Array.from({ length: width }, (_, column): CellValue => row[column] ?? null));
}

/** Required per cents of items with scales follow from their scales: nobody types them. */
function derivedRows({ headers, rows }: SheetGrid): (row: number, column: number) => boolean {
  const partOf = headers.findIndex((header) => String(header ?? "").startsWith("F6 "));
  const lowest = headers.findIndex((header) => String(header ?? "").startsWith("F7 "));
  const scaled = new Set(rows.filter((row) => typeof row[lowest] === "number").map((row) => row[partOf]));
  return (row, column) =>
    partOf >= 0 &&
    /^G\d /u.test(String(headers[column] ?? "")) &&
    scaled.has(String(rows[row]?.[0] ?? "").split(" ")[0] ?? "");
}
