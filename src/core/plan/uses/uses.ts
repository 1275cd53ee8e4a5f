import type { FigureRef } from "../../explanation/explanation";
import type { Use } from "../../model/competency-model";
import { formulaCell } from "../../formulas/cell-formula";
import { beginsWith, literal } from "../../formulas/formula-text";
import { BODY, CENTERED, COLORS, HEADER, PERCENT_FORMAT, SECTION } from "../palette";
import { rulesBlock } from "../guide/rules-block";
import type { RuleWords } from "../../scoring/rule-set";
import { notCalculated } from "../not-calculated";
import { SheetDraft } from "../sheet-draft";
import { exactly } from "../../formulas/table-formulas";
import { printPlan, type TemplateContext } from "../template-context";
import type { Area, CellContent, CellFormula, SheetPlan } from "../workbook-plan";
import { type Gaps, gapsBlock, NOT_RATED } from "./gaps";
import { itemsTable } from "./items-table";
import { FROM_END, PAGE_WIDTHS, type UseLayout, useLayout } from "./use-layout";
import { type UseSettings, useSettings, usesTable } from "./use-settings";

const BESIDE_WIDTHS = [3, 10, 10, 10, 3] as const;
const ROW_HEIGHT = 30;
/** Where the sheet says that it does not cover everybody. */
const CHECK_COLUMN = 6;

/**
 * The sheet of uses: what the results of a model give for recruitment, appraisal, pay, training, teams and careers. All by
 * native formulas over the results, whichever formulas calculate these.
 */
export function usesSheet(context: TemplateContext, uses: readonly Use[]): SheetPlan {
  const { texts, names } = context;
  const layout = useLayout(context, uses.length);
  const draft = new SheetDraft(names.sheets.uses);
  draft.columns([...PAGE_WIDTHS, ...BESIDE_WIDTHS]);
  draft.heading(texts.headings.uses.title, texts.headings.uses.sentence);
  usesTable(draft, context, uses);
  const rules = rulesBlock(draft, context, layout.settings, layout.itemColumn("missing", layout.items) + 1);
  const settings = useSettings(draft, context, layout, rules);
  const gaps = gapsBlock(draft, context, layout, rules);
  peopleTable(draft, context, layout, settings, gaps);
  itemsTable(draft, context, layout, settings, gaps);
  draft.protect(settings.unlocked);
  draft.printed(
    printPlan(context, {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: layout.itemsHeader + 1 + layout.items, columns: PAGE_WIDTHS.length },
    }),
  );
  return draft.plan();
}

/** A row per person of the results: rank, threshold for hiring, appraisal, pay, next role and number of needs. */
function peopleTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: UseLayout,
  settings: UseSettings,
  gaps: Gaps,
): void {
  const { texts, choices } = context;
  const words = texts.uses.people;
  const { peopleHeader, first, people } = layout;
  const fits = choices.model.profiles === "roles" ? texts.guide.bestRole : texts.guide.words.grade;
  draft.put(peopleHeader - 1, 0, [[texts.uses.peopleTitle]]);
  const sentence = { row: peopleHeader - 1, column: CHECK_COLUMN, rows: 1, columns: 1 };
  draft.put(sentence.row, sentence.column, [[formulaCell(notCalculated(context, ["people"]))]]);
  draft.style(sentence, { bold: true, color: COLORS.short, vertical: "center" });
  draft.style({ row: peopleHeader - 1, column: 0, rows: 1, columns: 1 }, SECTION);
  const { person, match, band } = texts.guide.words;
  const area = draft.put(peopleHeader, 0, [
    [
      person, words.rank, match, band, words.mustHave, words.threshold, words.missing, words.appraisal, words.pay,
      fits, words.needs,
    ],
    ...Array.from({ length: people }, (_, index) => personRow(context, layout, settings, gaps, index)),
  ]); // prettier-ignore
  const body = { ...area, row: first, rows: people };
  draft.layOut("people", body);
  draft.style(body, BODY);
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(peopleHeader, 34);
  draft.style({ ...body, columns: 1 }, { bold: true });
  const column = (at: number, columns = 1): Area => ({ ...body, column: at, columns });
  draft.style(column(1, 4), CENTERED);
  draft.style(column(2), { numberFormat: PERCENT_FORMAT });
  draft.style(column(6), { wrap: true, size: 10 });
  draft.style(column(7), { ...CENTERED, numberFormat: PERCENT_FORMAT });
  draft.style(column(8, 2), { wrap: true });
  draft.style(column(10), CENTERED);
  for (let row = first; row < first + people; row += 1) draft.height(row, ROW_HEIGHT);
  signs(draft, column(5), layout.cell("threshold", first));
  const figure = (held: FigureRef["kind"], at: number, text: string, word: keyof RuleWords): void =>
    draft.anchor({
      holds: { figure: held },
      area: column(at),
      title: { row: peopleHeader, column: at, text, word },
      rows: { of: "person", at: 0 },
    });
  figure("match", 2, match, "match");
  figure("band", 3, band, "band");
  figure("reached", 9, fits, "grade");
}

/** Colours texts by the sign that they begin with. */
function signs(draft: SheetDraft, area: Area, cell: string): void {
  const colour = (sign: string, color: string, fill: string): void =>
    draft.highlight({ area, formula: `=${beginsWith(cell, sign)}`, style: { color, fill } });
  colour("●", COLORS.met, COLORS.metTint);
  colour("○", COLORS.near, COLORS.nearTint);
  colour("▼", COLORS.short, COLORS.shortTint);
}

function personRow(
  { texts }: TemplateContext,
  layout: UseLayout,
  settings: UseSettings,
  gaps: Gaps,
  index: number,
): CellContent[] {
  const { cell, range, results, items } = layout;
  const words = texts.uses;
  const row = layout.first + index;
  const [person, match, band] = [cell("person", row), cell("match", row), cell("band", row)];
  const result = (fromEnd: number): string => `INDEX(${results},${index + 1},${gaps.columns}-${fromEnd})`;
  const filled = (formula: string): CellFormula => formulaCell(`IF(${person}="","",IFERROR(${formula},""))`);
  const own = gaps.row(row);
  const asked = `SUMPRODUCT(${gaps.critical}*(LEN(${own})>0))`;
  const met = `SUMPRODUCT(${gaps.critical}*ISNUMBER(${own})*(${own}>=0))`;
  const open = `SUMPRODUCT(${gaps.critical}*(${own}=${literal(NOT_RATED)}))`;
  const average = cell("average", row);
  const ahead = `(${range("match")}>${match})+(${range("match")}=${match})*(${range("average")}>${average})`;
  const ranked = `ISNUMBER(${range("match")})*(${range("band")}<>"–")`;
  return [
    formulaCell(`IFERROR(TRIM(INDEX(${results},${index + 1},1)),"")`),
    filled(`IF(AND(ISNUMBER(${match}),${band}<>"–"),1+SUMPRODUCT(${ranked}*(${ahead})),"–")`),
    filled(`IF(ISNUMBER(${result(FROM_END.match)}),${result(FROM_END.match)},"")`),
    filled(`${result(FROM_END.band)}&""`),
    filled(`IF(${asked}=0,"–",${met}&"/"&${asked})`),
    filled(
      `IF(${cell("grade", row)}=0,${literal(words.open)},IF(${asked}=0,${literal(words.none)},IF(${met}+${open}<${asked},${literal(words.below)},IF(${open}>0,${literal(words.open)},${literal(words.met)}))))`,
    ),
    filled(`MID(${layout.itemCell("missing", items - 1, row)},${words.separator.length + 1},999)`),
    filled(`IF(ISNUMBER(${match}),${exactly(`${match}*${settings.share}/100`, "1")},"")`),
    filled(`IFERROR(INDEX(${settings.hints},MATCH(${band},${settings.bands},0))&"","–")`),
    filled(`${result(FROM_END.grade)}&""`),
    filled(`COUNTIF(${own},"<0")`),
  ];
}
