import type { ExamItem } from "../../model/item";
import { BODY, CENTERED, COLORS, HEADER, LONG_TEXT } from "../palette";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { itemLabel, printPlan, type TemplateContext } from "../template-context";
import { rowHeight } from "../text-size";
import type { CellContent, SheetPlan } from "../workbook-plan";

const WIDTHS = { item: 22, level: 12, subject: 24, weight: 9, minimum: 9, section: 26, topic: 46, change: 9 } as const;
/** Levels, weights and lowest scores stand in the middle of their columns, as do marks. */
const NARROW: readonly (keyof typeof WIDTHS)[] = ["level", "weight", "minimum", "change"];

/** Whether some exam of the model says what is examined. */
export function hasSyllabus(context: TemplateContext): boolean {
  return examsOf(context).some(({ papers }) =>
    papers.some(({ subjects }) => subjects.some(({ sections = [] }) => sections.length > 0)),
  );
}

/** The Syllabus: a row for every topic of every paper, to be filtered and printed. */
export function syllabusSheet(context: TemplateContext): SheetPlan {
  const { texts, names } = context;
  const draft = new SheetDraft(names.sheets.syllabus);
  const rows = topicRows(context);
  const columns = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).filter(
    (column) => column === "item" || column === "topic" || rows.some((row) => row[column] !== null),
  );
  draft.columns(columns.map((column) => WIDTHS[column]));
  draft.heading(texts.headings.syllabus.title, texts.headings.syllabus.sentence);
  const cells = rows.map((row) => columns.map((column) => row[column]));
  const area = draft.put(HEADER_ROW, 0, [columns.map((column) => texts.syllabus.columns[column]), ...cells]);
  const body = { ...area, row: HEADER_ROW + 1, rows: rows.length };
  draft.table({ name: names.tables.syllabus, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style(body, { ...LONG_TEXT, vertical: "center" });
  draft.style({ ...body, columns: 1 }, { ...BODY, bold: true, wrap: true });
  columns.forEach((column, index) => {
    if (NARROW.includes(column)) draft.style({ ...body, column: index, columns: 1 }, CENTERED);
  });
  rows.forEach((row, index) => {
    if (row.change === null) return;
    const removed = row.change === texts.syllabus.changes.removed;
    draft.style(
      { ...body, row: body.row + index, rows: 1, column: columns.indexOf("change"), columns: 1 },
      removed
        ? { color: COLORS.short, fill: COLORS.shortTint, bold: true }
        : { color: COLORS.brand, fill: COLORS.brandTint, bold: true },
    );
  });
  draft.height(HEADER_ROW, 34);
  cells.forEach((row, index) => {
    const texts = row.map((cell, column) => ({
      text: typeof cell === "string" ? cell : "",
      width: WIDTHS[columns[column] ?? "topic"],
    }));
    draft.height(body.row + index, rowHeight(texts));
  });
  draft.freeze(HEADER_ROW + 1, 1);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

function examsOf({ choices }: TemplateContext): readonly ExamItem[] {
  return choices.model.items.filter((item) => item.kind === "exam");
}

type TopicRow = Readonly<Record<keyof typeof WIDTHS, CellContent>>;

function topicRows(context: TemplateContext): readonly TopicRow[] {
  const { local, texts, choices, examItems } = context;
  return examItems.flatMap((row) => {
    const { item } = row;
    if (item.kind !== "exam") return [];
    return item.papers.flatMap(({ level, subjects }) =>
      subjects.flatMap(({ name, weight, minimum, sections = [] }) =>
        sections.flatMap(({ name: section, change, topics }) =>
          (topics.length > 0 ? topics : [null]).map((topic): TopicRow => {
            const named = choices.model.scale.find((one) => one.level === level);
            return {
              item: itemLabel(context, row),
              level: item.points ? null : `${String(level)} ${named ? local(named.name) : ""}`.trim(),
              subject: local(name),
              weight,
              minimum: minimum ?? null,
              section: local(section),
              topic: topic === null ? null : local(topic),
              change: change ? texts.syllabus.changes[change] : null,
            };
          }),
        ),
      ),
    );
  });
}
