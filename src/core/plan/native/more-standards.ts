import { OPTIONAL_COLUMN_CODES, weightColumnCode } from "../../tables/columns";
import { leadingCodeOf } from "../../formulas/code-formulas";
import { literal } from "../../formulas/formula-text";
import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import type { RuleCells } from "../../formulas/rule-cells";
import { columnPosition } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";
import { FIT, type NativeLayout } from "./native-layout";
import { STANDARD_ROWS } from "./standard-rows";
import { isInPercent } from "./native-needs";

const { partOf: PART_OF } = OPTIONAL_COLUMN_CODES.profile;

/** The rows of the standards that only some models need, see MoreStandardRows, each with its label. */
export function moreStandards(context: TemplateContext, layout: NativeLayout, rules: RuleCells): CellContent[][] {
  const { texts, tables, items, choices, gradeHeaders } = context;
  const { needs, more } = layout;
  const words = texts.working;
  const { profile } = tables;
  const at = (row: number, item: number): string =>
    cellAddress(layout.standards + 1 + row, FIT.firstItem + item, "row");
  const across = (row: number): string =>
    areaAddress({ row: layout.standards + 1 + row, column: FIT.firstItem, rows: 1, columns: layout.items });
  const position = (row: number): string => cellAddress(layout.standards + 1 + row, FIT.grade, "column");
  const blockName = (row: number): string => cellAddress(layout.standards + 1 + row, 0, "column");
  /** Not for items that the profile lacks: row 0 would be its whole column, which spills. */
  const cell = (row: number, item: number): string =>
    `INDEX(${profile.body},${at(STANDARD_ROWS.profileRow, item)},${position(row)})`;
  const line = (label: string, code: string | null, content: (item: number) => CellContent): CellContent[] => [
    label,
    null,
    null,
    null,
    code === null ? null : formulaCell(columnPosition(profile, code)),
    ...items.map((_, item) => content(item)),
  ];
  /** Which items are parts is laid out: a profile that says otherwise is refused. */
  const ownItem = (item: number): string => {
    const { code = "", partOf = null } = items[item] ?? {};
    const named = `IFERROR(${leadingCodeOf(`TRIM(${cell(more.own, item)})`)},"")`;
    const codes = areaAddress(
      { row: layout.standards - 1, column: FIT.firstItem, rows: 1, columns: layout.items },
      "row",
    );
    const isLaidOut =
      partOf === null
        ? `(${named}=${literal(code)})+(COUNTIF(${codes},${named})=0)>0`
        : `(${named}=${literal(partOf)})*(${at(
            STANDARD_ROWS.profileRow,
            items.findIndex((one) => one.code === partOf),
          )}>0)>0`;
    const own = partOf === null ? 1 : 0;
    return `IF(${at(STANDARD_ROWS.profileRow, item)}=0,${own},IF(${isLaidOut},${own},#VALUE!))`;
  };
  const rows: CellContent[][] = [];
  if (needs.parts) rows.push(line(words.ownItem, PART_OF, (item) => formulaCell(ownItem(item))));
  if (needs.scales) {
    rows.push(
      line(words.lowest, "F7", (item) => {
        const lowest = cell(more.lowest, item);
        const isRung = `(ABS(${lowest}+0)<=1)*(INT(${lowest}+0)=${lowest}+0)`;
        return formulaCell(
          `IF(${at(STANDARD_ROWS.profileRow, item)}=0,"",IFERROR(IF(LEN(TRIM(${lowest}))=0,"",IF(${isRung},${lowest}+0,"")),""))`,
        );
      }),
    );
  }
  if (needs.fulfilment) {
    rows.push(line(words.inPercent, null, (item) => (items[item] && isInPercent(items[item]) ? 1 : 0)));
  }
  if (needs.blocks > 0) {
    rows.push(
      line(texts.columns.profile.category, "F2", (item) =>
        formulaCell(`IF(${at(STANDARD_ROWS.profileRow, item)}=0,"",IFERROR(TRIM(${cell(more.category, item)}),""))`),
      ),
      ...rules.blocks.map(({ name }, block): CellContent[] => [
        formulaCell(`${name}&""`),
        ...line("", null, (item) =>
          items[item]?.partOf === null
            ? formulaCell(`IF(EXACT(${at(more.category, item)},${blockName(more.blocks + block)}),1,0)`)
            : 0,
        ).slice(1),
      ]),
    );
  }
  if (needs.ownWeights) {
    rows.push(
      ...choices.model.grades.map(({ code }, grade) =>
        line(`${words.weight} ${gradeHeaders[grade] ?? code}`, weightColumnCode(code), (item) => {
          const row = more.weights + grade;
          const own = `IF(${at(STANDARD_ROWS.profileRow, item)}=0,0,IFERROR(MAX(0,${cell(row, item)}+0),0))`;
          // A weight of all roles that is below 0 is refused, also where a role has its own.
          return formulaCell(
            `IF(ISNUMBER(${position(row)}),${own},0)+${at(STANDARD_ROWS.weight, item)}*NOT(ISNUMBER(${position(row)}))`,
          );
        }),
      ),
    );
  }
  if (needs.fulfilment) {
    rows.push(
      ...gradeHeaders.map((header, grade) => {
        const required = across(STANDARD_ROWS.firstGrade + grade);
        const inPercent = `(${required}>0)*${across(more.percent)}`;
        const [, ...cells] = line("", null, (item) => {
          const same = needs.blocks > 0 ? `EXACT(${across(more.category)},${at(more.category, item)})*` : "";
          const own = at(STANDARD_ROWS.firstGrade + grade, item);
          return formulaCell(`IF(${own}=0,0,IF(SUMPRODUCT(${same}${inPercent})>0,100,${own}))`);
        });
        return [`${words.countedRequired} ${header}`, formulaCell(`SUMPRODUCT(${inPercent})`), ...cells.slice(1)];
      }),
    );
  }
  return rows;
}

/** Formula text for the number of items in per cents of a grade, which have no levels to average. */
export function itemsInPercent(layout: NativeLayout, grade: number): string {
  return cellAddress(layout.standards + 1 + layout.more.counted + grade, FIT.code, "both");
}
