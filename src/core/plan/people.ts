import { COLUMN_CODES } from "../tables/columns";
import { HEADER, INPUT, TEXT_FORMAT } from "./palette";
import { HEADER_ROW, SheetDraft } from "./sheet-draft";
import { headersOf, printPlan, type TemplateContext } from "./template-context";
import type { Area, CellContent, SheetPlan } from "./workbook-plan";

const WIDTHS = [14, 18, 22, 22, 28] as const;

/** Cells of the people's codes, that drop-downs point to. */
export function personCodes({ peopleRows }: TemplateContext): Area {
  return { row: HEADER_ROW + 1, column: 0, rows: peopleRows, columns: 1 };
}

/** The People sheet. Codes are text, so that leading zeros stay. */
export function peopleSheet(context: TemplateContext): SheetPlan {
  const { texts, names, choices, peopleRows, gradeHeaders } = context;
  const draft = new SheetDraft(names.sheets.people);
  draft.columns(WIDTHS);
  const roles = choices.model.profiles === "roles";
  draft.heading(texts.headings.people.title, roles ? texts.roles.peopleSentence : texts.headings.people.sentence);
  const headers = headersOf(context, "people").map((header) =>
    roles && header.startsWith(COLUMN_CODES.people.grade)
      ? `${COLUMN_CODES.people.grade} ${texts.scorecard.roleAimedAt}`
      : header,
  );
  const rows: CellContent[][] = choices.people.map(({ code, name, department, position, grade }) => [
    code,
    name || null,
    department || null,
    position || null,
    gradeHeaders.find((header) => header.split(" ")[0] === grade) ?? null,
  ]);
  while (rows.length < peopleRows) rows.push(headers.map(() => null));
  const body = { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: headers.length };
  draft.style(body, INPUT);
  draft.codesAsText(body);
  draft.style({ ...body, columns: headers.length - 1 }, { numberFormat: TEXT_FORMAT });
  const area = draft.put(HEADER_ROW, 0, [headers, ...rows]);
  draft.table({ name: names.tables.people, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.anchor({ holds: { input: "people" }, area: body });
  draft.validate({
    area: { ...body, column: headers.length - 1, columns: 1 },
    rule: { type: "listOf", formula: `=${names.lists.grades}` },
  });
  draft.height(HEADER_ROW, 24);
  draft.freeze(HEADER_ROW + 1, 2);
  draft.printed(printPlan(context, { orientation: "portrait", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}
