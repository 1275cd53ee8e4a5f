import { formulaCell } from "../../formulas/cell-formula";
import { literal } from "../../formulas/formula-text";
import { BODY, CENTERED, COLORS, HEADER, SECTION } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { tableColumn } from "../../formulas/table-formulas";
import { itemLabel, type TemplateContext } from "../template-context";
import { cellAddress } from "../../formulas/address";
import type { CellContent } from "../workbook-plan";
import type { Gaps } from "./gaps";
import { PAGE_WIDTHS, type UseLayout } from "./use-layout";
import type { UseSettings } from "./use-settings";

/** First columns of what a row says; each reaches to the next. */
const AT = { item: 0, asked: 3, rated: 4, meet: 5, covered: 6, training: 7 } as const;
const COLUMNS = Object.values(AT);
/** Names that fit on a line of the training list. */
const NAMES_PER_LINE = 5;
const LINE = 15;
const TALLEST = 90;

/** A row per item: how many meet what is asked of them, whether enough do, and who falls short by how much. */
export function itemsTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: UseLayout,
  settings: UseSettings,
  gaps: Gaps,
): void {
  const { texts, tables, ownItems } = context;
  const words = texts.uses.items;
  const { itemsHeader, first, people } = layout;
  draft.put(itemsHeader - 1, 0, [[texts.uses.itemsTitle]]);
  const title = { row: itemsHeader - 1, column: 0, rows: 1, columns: PAGE_WIDTHS.length };
  draft.merge(title);
  draft.style(title, SECTION);
  const line = (row: number, contents: readonly CellContent[]): void => {
    contents.forEach((content, index) => {
      const column = COLUMNS[index] ?? 0;
      draft.put(row, column, [[content]]);
      draft.merge({ row, column, rows: 1, columns: (COLUMNS[index + 1] ?? PAGE_WIDTHS.length) - column });
    });
  };
  line(itemsHeader, [words.item, words.asked, words.rated, words.meet, words.covered, words.training]);
  ownItems.forEach((item, index) => {
    const row = itemsHeader + 1 + index;
    const own = gaps.column(index);
    const asked = cellAddress(row, AT.asked, "column");
    const meet = cellAddress(row, AT.meet, "column");
    const profileRow = gaps.profileRow(index);
    const list = layout.itemCell("training", index, first + people - 1);
    line(row, [
      formulaCell(
        `IF(${profileRow}=0,${literal(itemLabel(context, item))},INDEX(${tableColumn(tables.profile, "F1")},${profileRow}))`,
      ),
      formulaCell(`SUMPRODUCT(--(LEN(${own})>0))`),
      formulaCell(`COUNT(${own})`),
      formulaCell(`COUNTIF(${own},">=0")`),
      formulaCell(
        `IF(${asked}=0,"–",IF(${meet}>=${settings.coveredBy},${literal(texts.uses.coveredYes)},${literal(texts.uses.coveredNo)}))`,
      ),
      formulaCell(`MID(${list},${texts.uses.separator.length + 1},999)`),
    ]);
    draft.height(row, Math.min(TALLEST, Math.max(20, Math.ceil(people / NAMES_PER_LINE) * LINE + 4)));
  });
  const area = { row: itemsHeader, column: 0, rows: ownItems.length + 1, columns: PAGE_WIDTHS.length };
  const body = { ...area, row: itemsHeader + 1, rows: ownItems.length };
  draft.style(body, { ...BODY, wrap: true });
  draft.style({ ...body, columns: 1 }, { bold: true });
  draft.style({ ...body, column: AT.asked, columns: AT.training - AT.asked }, CENTERED);
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(itemsHeader, 34);
  const asked = cellAddress(body.row, AT.asked, "column");
  draft.highlight({ area: body, formula: `=${asked}=0`, style: { color: COLORS.quiet } });
  const covered = { ...body, column: AT.covered, columns: 1 };
  const cell = cellAddress(body.row, AT.covered, "column");
  draft.highlight({
    area: covered,
    formula: `=LEFT(${cell},1)="●"`,
    style: { color: COLORS.met, fill: COLORS.metTint },
  });
  draft.highlight({
    area: covered,
    formula: `=LEFT(${cell},1)="▼"`,
    style: { color: COLORS.short, fill: COLORS.shortTint },
  });
}
