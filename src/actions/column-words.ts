import type { Language } from "../core/language";
import type { CompetencyModel } from "../core/model/competency-model";
import type { PlanTexts } from "../core/plan/plan-texts";
import type { SheetPlan } from "../core/plan/workbook-plan";
import { leadingCode } from "../core/tables/code";
import { COLUMN_CODES, isGradeCode } from "../core/tables/columns";
import type { ColumnWords } from "./text-changes";

type Pair = readonly [before: string, after: string];

interface Languages {
  readonly from: Language;
  readonly to: Language;
  readonly texts: Readonly<Record<Language, PlanTexts>>;
}

/**
 * Words that users choose from lists or write by themselves, by the code of their column: a grade chosen after the
 * insert, a rater group of a row that was added, the subject of another paper.
 */
export function columnWords(
  model: CompetencyModel,
  before: readonly SheetPlan[],
  after: readonly SheetPlan[],
  { from, to, texts }: Languages,
): ColumnWords {
  const pairs = plannedPairs(before, after);
  const both = (text: Readonly<Record<Language, string>>): Pair => [text[from], text[to]];
  const { people, ratings, profile, exams } = COLUMN_CODES;
  const items = pairs.filter(([label]) => leadingCode(label) !== null && !isGradeCode(leadingCode(label) ?? ""));
  return new Map<string, readonly Pair[]>([
    [people.grade, pairs.filter(([label]) => isGradeCode(leadingCode(label) ?? ""))],
    [ratings.group, model.raterGroups.map(({ name }) => both(name))],
    [profile.category, model.categories.map(({ name }) => both(name))],
    [profile.critical, [[texts[from].yes, texts[to].yes]]],
    [exams.item, items],
    [
      exams.subject,
      model.items.flatMap((item) =>
        item.kind === "exam" ? item.papers.flatMap(({ subjects }) => subjects.map(({ name }) => both(name))) : [],
      ),
    ],
  ]);
}

/** The coded texts of the sheets, such as "C01 成就导向", with what they become. */
function plannedPairs(before: readonly SheetPlan[], after: readonly SheetPlan[]): readonly Pair[] {
  return before.flatMap((sheet, index) =>
    sheet.blocks.flatMap((block, position) =>
      block.cells.flatMap((cells, row) =>
        cells.flatMap((text, column): Pair[] => {
          const other = after[index]?.blocks[position]?.cells[row]?.[column];
          return typeof text === "string" && typeof other === "string" && leadingCode(text) !== null
            ? [[text, other]]
            : [];
        }),
      ),
    ),
  );
}
