import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAssessment } from "../../src/core/ratings/read-assessment";
import { team } from "../../src/core/scoring/team";
import type { CellContent, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import {
  assessmentTables,
  filledTemplate,
  tableContents,
  telecomChoices,
  telecomModel,
} from "../libreoffice/filled-template";
import { seeded, seededRatings } from "../libreoffice/seeded-ratings";
import { fastest } from "./rounds";

const PEOPLE = 50;
const ROUNDS = 3;

/** The telecom template with native formulas for fifty people, ratings filled in. */
function workbook(): WorkbookPlan {
  const model = telecomModel();
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    ...{ code: String(index + 1).padStart(3, "0"), name: `N${index}`, department: "", position: "" },
    grade: model.grades[index % model.grades.length]?.code ?? null,
  }));
  const choices = telecomChoices("zh", people);
  const ratings = tableContents(filledTemplate(choices, {}), "CompetencyRatings") ?? [];
  return filledTemplate(choices, { CompetencyRatings: seededRatings(model, ratings, seeded(7)) });
}

/** The same with a blank in place of every formula. */
function withoutFormulas(plan: WorkbookPlan): WorkbookPlan {
  const plain = (cell: CellContent): CellContent => (typeof cell === "object" && cell !== null ? null : cell);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(plain)) })),
    })),
  };
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const save = async (name: string, plan: WorkbookPlan): Promise<string> => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await writeXlsx(plan));
    return path;
  };
  const convert = (path: string): number => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const start = performance.now();
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), path], {
      stdio: "pipe",
    });
    return performance.now() - start;
  };
  try {
    const plan = workbook();
    const formulas = await save("formulas", plan);
    const plain = await save("plain", withoutFormulas(plan));
    convert(plain); // LibreOffice writes its profile at the first start.
    let [calculated, opened] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
      calculated = Math.min(calculated, convert(formulas));
      opened = Math.min(opened, convert(plain));
    }
    const tables = assessmentTables(plan);
    const { core } = fastest({ core: () => team(readAssessment(tables)) }, 40);
    const native = calculated - opened;
    console.log(
      `\nNative formulas of the telecom template for ${PEOPLE} people, recalculated by LibreOffice: opening and saving`,
    );
    console.log(
      "the file without results, less opening and saving the same file without formulas; core reads the same tables",
    );
    console.table([
      {
        "with formulas ms": calculated.toFixed(0),
        "without ms": opened.toFixed(0),
        "recalculation ms": native.toFixed(0),
        "core ms": core.toFixed(2),
        "LibreOffice ÷ core": (native / core).toFixed(0),
      },
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    console.log("\nLibreOffice is not installed here: its recalculation is not compared.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void compare();
