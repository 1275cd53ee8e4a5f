import { codeBeforeName } from "../../formulas/code-formulas";
import { literal } from "../../formulas/formula-text";
import type { JobDescription } from "../../model/forms";
import { cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { BODY, CENTERED, COLORS } from "../palette";
import { tableColumn } from "../../formulas/table-formulas";
import { itemLabel } from "../template-context";
import { rowHeight } from "../text-size";
import type { Area, CellContent } from "../workbook-plan";
import { CONTENT, header, input, label, type PositionForm, widthOf } from "./position-form";

/**
 * The tables of the form: core skills with what each of their levels looks like and the required one, read from the
 * profile, and the indicators.
 *
 * @param closeQualification called between them, where the part on qualification ends
 */
export function positionTables(form: PositionForm, job: JobDescription, closeQualification: () => void): void {
  skills(form);
  closeQualification();
  if (job.indicators.length > 0) indicators(form, job);
}

/** Columns that share a width: the first and the last have one each, the others divide what lies between. */
function spans(columns: number, parts: number): readonly { readonly at: number; readonly columns: number }[] {
  const between = columns - 2;
  return Array.from({ length: parts }, (_, index) => {
    const at = Math.floor((index * between) / parts);
    return { at: CONTENT + 1 + at, columns: Math.floor(((index + 1) * between) / parts) - at };
  });
}

function skills(form: PositionForm): void {
  const { draft, context, columns } = form;
  const { texts, ratedItems, local, tables } = context;
  const words = texts.forms.position;
  const levels = Math.max(...ratedItems.map(({ top }) => top));
  const start = form.row;
  const parts = spans(columns, levels);
  const last = CONTENT + columns - 1;
  const cell = (column: number, count = 1): Area => ({ row: form.row, column, rows: 1, columns: count });
  header(form, cell(CONTENT), words.skill);
  parts.forEach(({ at, columns: count }, index) => header(form, cell(at, count), words.level(index + 1)));
  header(form, cell(last), words.required);
  draft.height(form.row, 20);
  form.row += 1;
  for (const item of ratedItems) {
    const name = itemLabel(context, item);
    const gists = parts.map((_, index) => {
      const rung = item.rungs.find(({ level }) => level === index + 1);
      return rung ? local(rung.gist) : "–";
    });
    input(form, cell(CONTENT), name);
    parts.forEach(({ at, columns: count }, index) => input(form, cell(at, count), gists[index] ?? "–"));
    const required = cell(last);
    const profileRow = codeBeforeName(item.code, tableColumn(tables.profile, "F1"));
    draft.put(required.row, last, [
      [formulaCell(`IFERROR(INDEX(${tableColumn(tables.profile, "G1")},${profileRow}),"–")`)],
    ]);
    draft.style(required, { ...BODY, ...CENTERED, bold: true });
    parts.forEach(({ at, columns: count }, index) =>
      draft.highlight({
        area: cell(at, count),
        formula: `=${cellAddress(form.row, last, "both")}&""=${literal(String(index + 1))}`,
        style: { bold: true, color: COLORS.brand, fill: COLORS.brandTint },
      }),
    );
    draft.height(
      form.row,
      rowHeight([
        { text: name, width: widthOf(form, 0, 1) },
        ...parts.map(({ at, columns: count }, index) => ({
          text: gists[index] ?? "",
          width: widthOf(form, at - CONTENT, count),
        })),
      ]),
    );
    form.row += 1;
  }
  label(form, { row: start, column: 1, rows: form.row - start, columns: 1 }, words.skills);
}

function indicators(form: PositionForm, job: JobDescription): void {
  const { draft, context, columns } = form;
  const { texts, local } = context;
  const words = texts.forms.position;
  const { higher, lower } = texts.forms.indicators;
  const start = form.row;
  const wide = columns - 4;
  const cell = (column: number, count = 1): Area => ({ row: form.row, column, rows: 1, columns: count });
  const line = (
    write: (area: Area, content: string | number, centered: boolean) => void,
    contents: readonly (string | number)[],
  ): void => {
    contents.forEach((content, index) =>
      write(index === 0 ? cell(CONTENT, wide) : cell(CONTENT + wide + index - 1), content, index > 0),
    );
  };
  line((area, content) => header(form, area, String(content)), [
    words.indicator, words.weight, words.direction, words.target, words.unit,
  ]); // prettier-ignore
  draft.height(form.row, 20);
  form.row += 1;
  for (const { code, name, weight, direction, target, unit } of job.indicators) {
    const contents = [`${code} ${local(name)}`, weight, direction === "up" ? higher : lower, target, local(unit)];
    line((area, content: CellContent, centered) => {
      input(form, area, content);
      if (centered) draft.style(area, CENTERED);
    }, contents);
    const choice = cell(CONTENT + wide + 1);
    draft.validate({ area: choice, rule: { type: "list", values: [higher, lower] } });
    draft.height(
      form.row,
      Math.max(
        20,
        rowHeight([
          { text: local(unit), width: widthOf(form, columns - 1, 1) },
          { text: higher, width: widthOf(form, columns - 3, 1) },
        ]),
      ),
    );
    form.row += 1;
  }
  label(form, { row: start, column: 0, rows: form.row - start, columns: CONTENT }, words.indicators);
}
