import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { afterGrades, FIT, fitRow, gradeFigureColumn, type NativeLayout } from "../native/native-layout";
import { BODY, CENTERED, COLORS, HEADER, PERCENT_FORMAT, SECTION } from "../palette";
import { roleHeaders } from "./role-formulas";
import type { RoleLayout } from "./role-layout";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";

/** Rows of the list of people below the matrix: a blank one, the title, the header, the people. */
export function rowsOfPeople({ room }: TemplateContext): number {
  return room.people + 3;
}

/** Below the matrix, how far each person matches every role, from the sheet that shows how this is calculated. */
export function peopleAgainstRoles(
  draft: SheetDraft,
  context: TemplateContext,
  layout: RoleLayout,
  native: NativeLayout,
): void {
  const { texts, names, choices, room } = context;
  const title = layout.count + 2;
  const at = (person: number, column: number): string =>
    onSheet(names.sheets.gradeFit, cellAddress(fitRow(native, person), column));
  const { reached } = afterGrades(native);
  const headers = areaAddress({
    row: title + 1,
    column: layout.firstRole,
    rows: 1,
    columns: choices.model.grades.length,
  });
  const rows = Array.from({ length: room.people }, (_, person) => {
    const listed = (value: string): string => `IFERROR(IF(LEN(${at(person, FIT.code)})=0,"",${value}),"")`;
    const best = at(person, reached);
    return [
      formulaCell(listed(at(person, FIT.label))),
      formulaCell(listed(`IF(${best}>0,INDEX(${headers},1,${best}),"")`)),
      ...choices.model.grades.map((_role, role) => {
        const match = at(person, gradeFigureColumn(native, role, "match"));
        return formulaCell(listed(`IF(LEN(${match})=0,"",${match})`));
      }),
    ];
  });
  draft.put(title, 0, [[texts.roles.people]]);
  draft.style({ row: title, column: 0, rows: 1, columns: 1 }, SECTION);
  const header = [texts.guide.words.person, texts.guide.bestRole, ...roleHeaders(context)];
  const area = draft.put(title + 1, 0, [header, ...rows]);
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(title + 1, 34);
  const body = { ...area, row: title + 2, rows: rows.length };
  draft.style(body, BODY);
  draft.style({ ...body, columns: 1 }, { bold: true });
  const figures = { ...body, column: layout.firstRole, columns: choices.model.grades.length };
  draft.style(figures, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  const person = { of: "person", at: 0 } as const;
  draft.anchor({
    holds: { figure: "reached" },
    area: { ...body, column: 1, columns: 1 },
    title: { row: title + 1, column: 1, text: texts.guide.bestRole, word: "grade" },
    rows: person,
  });
  draft.anchor({
    holds: { figure: "match" },
    area: figures,
    rows: person,
    columns: { of: "grade", at: title + 1 },
  });
  const cell = cellAddress(figures.row, figures.column);
  const line = [figures.column, figures.column + figures.columns - 1].map((column) =>
    cellAddress(figures.row, column, "column"),
  );
  draft.highlight({
    area: figures,
    formula: `=AND(ISNUMBER(${cell}),${cell}=MAX(${line.join(":")}))`,
    style: { bold: true, color: COLORS.met, fill: COLORS.metTint },
  });
}
