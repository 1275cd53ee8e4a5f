import type { Localized } from "../../language";
import { literal } from "../../formulas/formula-text";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, cellAddress } from "../../formulas/address";
import { weightIn } from "../../formulas/weight-formulas";
import { CENTERED, COLORS, HEADER, LEVEL_FORMAT, QUIET } from "../palette";
import { ANONYMOUS, GROUP_NAMES } from "../../tables/rater-group";
import type { RuleCells } from "../../formulas/rule-cells";
import { SheetDraft } from "../sheet-draft";
import { columnPosition, exactly } from "../../formulas/table-formulas";
import { itemLabel, printPlan, type TemplateContext } from "../template-context";
import type { CellContent, SheetPlan } from "../workbook-plan";
import { ALIASES_PER_GROUP, KEY_STEP, MEANS, type NativeLayout, VALID } from "./native-layout";
import { GROUP_BLOCK } from "./valid-ratings";

/**
 * The mean of every rater group per person and item, and below a person's groups the actual level (rules C2, C3, C14,
 * C15). A group with fewer ratings than its minimum is empty; the actual level is empty where only self is left.
 */
export function groupMeansSheet(context: TemplateContext, layout: NativeLayout): SheetPlan {
  const { texts, names, items, room } = context;
  const words = texts.working;
  const { rules } = layout;
  const draft = new SheetDraft(names.sheets.groupMeans);
  draft.tabColor = COLORS.quiet;
  draft.columns([8, 12, 14, 14, 9, 9, 9, 9, 9, ...items.map(() => 10)]);
  draft.heading(texts.headings.groupMeans.title, texts.headings.groupMeans.sentence);
  groupBlock(draft, context, layout, rules);
  const first = layout.meansFirst;
  const header = [
    words.number, words.person, words.number, words.group, words.weight, words.minimum, words.self, words.key,
    words.ratings, ...items.map((item) => itemLabel(context, item)),
  ]; // prettier-ignore
  const rows = Array.from({ length: room.people }, (_, person) => personRows(context, layout, rules, person)).flat();
  const area = draft.put(first - 1, 0, [header, ...rows]);
  draft.style({ ...area, row: first, rows: rows.length }, CENTERED);
  draft.style(
    { ...area, row: first, rows: rows.length, column: MEANS.firstItem, columns: items.length },
    { numberFormat: LEVEL_FORMAT },
  );
  draft.style({ ...area, rows: 1 }, HEADER);
  const number = cellAddress(first, MEANS.group, "column");
  draft.highlight({
    area: { ...area, row: first, rows: rows.length },
    formula: `=${number}=${layout.groups + 1}`,
    style: { bold: true, fill: COLORS.brandTint },
  });
  draft.height(first - 1, 48);
  draft.freeze(first, MEANS.weight);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

/** What the groups are called that stay anonymous, as a formula finds it. */
const ANONYMOUS_NAMES = `|${ANONYMOUS.flatMap((id) => GROUP_NAMES[id]).join("|")}|`;

/**
 * The groups with their names in both languages, as ratings may use either, and with weight and minimum as the rules have
 * them.
 */
function groupBlock(draft: SheetDraft, context: TemplateContext, layout: NativeLayout, rules: RuleCells): void {
  const { texts, tables, choices } = context;
  const words = texts.working;
  const table = tables.raters;
  const first = layout.meansGroups;
  const known = choices.raterGroups;
  const rows = known.map((_, index): CellContent[] => {
    const row = first + index;
    const at = (column: number): string => cellAddress(row, column, "column");
    const value = (code: string): string =>
      `INDEX(${table.body},${at(GROUP_BLOCK.number)},${columnPosition(table, code)})`;
    const label = at(GROUP_BLOCK.label);
    const other = known.reduceRight(
      (rest, { name }) =>
        `IF(${isNamed(label, name)},IF(${label}=${literal(name.zh)},${literal(name.en)},${literal(name.zh)}),${rest})`,
      label,
    );
    const { selfWeight, anonymousMinimum } = rules.figure;
    const listed = areaAddress({ row: first, column: GROUP_BLOCK.label, rows: index + 1, columns: 1 });
    // Of a group that is listed twice the first row counts.
    const weight = `IF(COUNTIF(${listed},${label})>1,0,${weightIn(value("A2"))})`;
    const minimum = `IFERROR(MAX(1,${value("A3")}+0),1)`;
    const anonymous = `ISNUMBER(FIND("|"&LOWER(${label})&"|",${literal(ANONYMOUS_NAMES)}))`;
    const self = known.find(({ id }) => id === "self")?.name ?? { zh: "自评", en: "Self" };
    return [
      index + 1,
      formulaCell(`IFERROR(TRIM(${value("A1")}),"")`),
      formulaCell(other),
      formulaCell(`IF((${at(GROUP_BLOCK.self)}=1)*ISNUMBER(${selfWeight}),${selfWeight}+0*${weight},${weight})`),
      formulaCell(`IF(${anonymous},MAX(${minimum},${anonymousMinimum}),${minimum})`),
      formulaCell(`IF(${isNamed(label, self)},1,0)`),
    ];
  });
  const area = draft.put(first - 1, 0, [
    [words.number, words.group, words.otherName, words.weight, words.minimum, words.self],
    ...rows,
  ]);
  draft.style(area, QUIET);
  const aliases = Array.from({ length: known.length * ALIASES_PER_GROUP }, (_, index): CellContent[] => {
    const group = Math.floor(index / ALIASES_PER_GROUP);
    const form = index % ALIASES_PER_GROUP;
    const name = cellAddress(first + group, form % 2 === 0 ? GROUP_BLOCK.label : GROUP_BLOCK.other, "both");
    // A blank name would be found in blank rows, so it becomes what nobody writes.
    return [
      group + 1,
      formulaCell(
        `IF(${name}="","|",${form < 2 ? name : `IF(LOWER(RIGHT(${name},1))="s",LEFT(${name},LEN(${name})-1),${name})`})`,
      ),
    ];
  });
  draft.style(draft.put(first - 1, GROUP_BLOCK.aliasNumber, [[words.number, words.otherName], ...aliases]), QUIET);
}

/** Formula text for whether a group goes by this name in either language. */
function isNamed(label: string, { zh, en }: Localized): string {
  return `OR(${label}=${literal(zh)},${label}=${literal(en)})`;
}

function personRows(context: TemplateContext, layout: NativeLayout, rules: RuleCells, person: number): CellContent[][] {
  const { items, texts } = context;
  const blocks = layout.groups + 1;
  const start = layout.meansFirst + person * blocks;
  const header = cellAddress(layout.meansFirst - 1, 0, "row");
  const group = (column: number): string =>
    areaAddress({ row: layout.meansGroups, column, rows: layout.groups, columns: 1 });
  return Array.from({ length: blocks }, (_, index): CellContent[] => {
    const row = start + index;
    const at = (column: keyof typeof MEANS): string => cellAddress(row, MEANS[column], "column");
    const identity: CellContent[] = [
      formulaCell(`INT((ROW()-ROW(${header})-1)/${blocks})+1`),
      formulaCell(`INDEX(${layout.fitColumn("code")},${at("person")})&""`),
      formulaCell(`MOD(ROW()-ROW(${header})-1,${blocks})+1`),
    ];
    if (index === layout.groups) {
      const ratings = areaAddress({ row: start, column: MEANS.ratings, rows: layout.groups, columns: 1 }, "none");
      return [
        ...identity,
        texts.working.actual,
        null,
        null,
        null,
        null,
        formulaCell(`SUM(${ratings})`),
        ...items.map((item, position) =>
          item.kind === "rated" ? formulaCell(actualLevel(layout, rules, start, MEANS.firstItem + position)) : null,
        ),
      ];
    }
    const key = at("key");
    return [
      ...identity,
      formulaCell(`INDEX(${group(GROUP_BLOCK.label)},${at("group")})`),
      formulaCell(`INDEX(${group(GROUP_BLOCK.weight)},${at("group")})`),
      formulaCell(`INDEX(${group(GROUP_BLOCK.minimum)},${at("group")})`),
      formulaCell(`INDEX(${group(GROUP_BLOCK.self)},${at("group")})`),
      formulaCell(`INDEX(${layout.fitColumn("source")},${at("person")})*${KEY_STEP}+${at("group")}`),
      formulaCell(`SUMIFS(${layout.valid(VALID.counted)},${layout.valid(VALID.key)},${key})`),
      ...items.map((item, position) => {
        if (item.kind !== "rated") return null;
        const levels = layout.valid(VALID.firstItem + position);
        const keys = layout.valid(VALID.key);
        return formulaCell(
          `IFERROR(IF(COUNTIFS(${keys},${key},${levels},${literal(`>=${Math.min(0, item.lowest ?? 0)}`)})<${at("minimum")},"",AVERAGEIFS(${levels},${keys},${key})),"")`,
        );
      }),
    ];
  });
}

function actualLevel(layout: NativeLayout, rules: RuleCells, start: number, column: number): string {
  const rows = { row: start, rows: layout.groups, columns: 1 };
  const means = areaAddress({ ...rows, column }, "none");
  const weights = areaAddress({ ...rows, column: MEANS.weight }, "column");
  const self = areaAddress({ ...rows, column: MEANS.self }, "column");
  const mean = `SUMPRODUCT(${weights},${means})/SUMPRODUCT(${weights}*ISNUMBER(${means}))`;
  return `IF(SUMPRODUCT(ISNUMBER(${means})*(${weights}>0)*(${self}=0))=0,"",${exactly(mean, rules.figure.levelDecimals)})`;
}
