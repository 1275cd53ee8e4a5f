import { OPTIONAL_COLUMN_CODES } from "../../tables/columns";
import { cellAddress } from "../../formulas/address";
import { papersToSit } from "./exam-papers";
import { CENTERED, COLORS, HEADER, INPUT, TEXT_FORMAT } from "../palette";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { headersOf, itemLabel, printPlan, type TemplateContext } from "../template-context";
import type { CellContent, SheetPlan } from "../workbook-plan";

const WIDTHS = [14, 28, 10, 8, 28, 10, 10, 10] as const;
/** Longest text of a drop-down that holds its values itself. */
const LIST_LENGTH = 255;

/** The Exams: a row per person, exam item and subject of the paper that the grade aimed at asks for. */
export function examsSheet(context: TemplateContext): SheetPlan {
  const { texts, names, top } = context;
  const draft = new SheetDraft(names.sheets.exams);
  const minimums = hasMinimums(context);
  draft.columns(WIDTHS.slice(0, minimums ? undefined : -1));
  draft.heading(texts.headings.exams.title, texts.headings.exams.sentence);
  const headers = [
    ...headersOf(context, "exams"),
    ...(minimums ? [`${OPTIONAL_COLUMN_CODES.exams.minimum} ${texts.exams.minimum}`] : []),
  ];
  const rows = examRows(context, minimums);
  const body = { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: headers.length };
  draft.style(body, INPUT);
  draft.codesAsText(body);
  draft.style({ ...body, columns: 2 }, { numberFormat: TEXT_FORMAT });
  draft.style({ ...body, column: 2, columns: 2 }, CENTERED);
  draft.style({ ...body, column: 5, columns: headers.length - 5 }, CENTERED);
  const area = draft.put(HEADER_ROW, 0, [headers, ...rows]);
  draft.table({ name: names.tables.exams, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.anchor({ holds: { input: "exams" }, area: body });
  draft.height(HEADER_ROW, 24);
  draft.validate({
    area: { ...body, columns: 1 },
    rule: { type: "listOf", formula: `=${names.lists.people}` },
    alert: { style: "warning", title: texts.ratings.person.title, text: texts.ratings.person.sentence },
  });
  const labels = context.examItems.map((item) => itemLabel(context, item));
  if (labels.join(",").length <= LIST_LENGTH && labels.every((label) => !label.includes(","))) {
    draft.validate({ area: { ...body, column: 1, columns: 1 }, rule: { type: "list", values: labels } });
  }
  const level = texts.exams.levelPrompt(top);
  draft.validate({
    area: { ...body, column: 2, columns: 1 },
    rule: { type: "whole", minimum: 1, maximum: top },
    alert: { style: "stop", title: level.title, text: level.sentence },
  });
  draft.validate({
    area: { ...body, column: 5, columns: 1 },
    rule: { type: "decimal", minimum: 0, maximum: 100 },
    alert: { style: "stop", title: texts.profile.weightAlert.title, text: texts.profile.weightAlert.sentence },
  });
  const { scorePrompt, scoreAlert } = texts.exams;
  const scores = { ...body, column: 6, columns: 1 };
  draft.validate({
    area: scores,
    rule: { type: "decimal", minimum: 0, maximum: 100 },
    prompt: { title: scorePrompt.title, text: scorePrompt.sentence },
    alert: { style: "stop", title: scoreAlert.title, text: scoreAlert.sentence },
  });
  if (minimums) {
    const { minimumPrompt } = texts.exams;
    draft.validate({
      area: { ...body, column: 7, columns: 1 },
      rule: { type: "decimal", minimum: 0, maximum: 100 },
      prompt: { title: minimumPrompt.title, text: minimumPrompt.sentence },
      alert: { style: "stop", title: minimumPrompt.title, text: minimumPrompt.sentence },
    });
  }
  const score = cellAddress(scores.row, scores.column, "column");
  draft.highlight({
    area: scores,
    formula: `=IF(ISERROR(${score}),TRUE,AND(LEN(${score})>0,IFERROR(OR(${score}+0<0,${score}+0>100),TRUE)))`,
    style: { bold: true, color: COLORS.short, fill: COLORS.shortTint },
  });
  if (minimums) {
    const minimum = cellAddress(scores.row, scores.column + 1, "column");
    draft.highlight({
      area: scores,
      formula: `=AND(ISNUMBER(${score}),ISNUMBER(${minimum}),${score}<${minimum})`,
      style: { bold: true, color: COLORS.near, fill: COLORS.nearTint },
    });
  }
  draft.freeze(HEADER_ROW + 1, 2);
  draft.printed(printPlan(context, { orientation: "portrait", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

function labelOf(context: TemplateContext, code: string): string {
  const row = context.examItems.find((item) => item.code === code);
  return row ? itemLabel(context, row) : code;
}

/** Some subject has a lowest score without which its paper is not passed. */
function hasMinimums({ examItems }: TemplateContext): boolean {
  return examItems.some(
    ({ item }) =>
      item.kind === "exam" && item.papers.some(({ subjects }) => subjects.some(({ minimum }) => minimum !== undefined)),
  );
}

function examRows(context: TemplateContext, minimums: boolean): CellContent[][] {
  return papersToSit(context.choices).flatMap(({ person, item, paper }) =>
    paper.subjects.map(({ name, weight, minimum }): CellContent[] => [
      person?.code ?? null,
      labelOf(context, item.code),
      paper.level,
      1,
      context.local(name),
      weight,
      null,
      ...(minimums ? [minimum ?? null] : []),
    ]),
  );
}
