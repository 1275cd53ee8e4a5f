import { beginsWith } from "../../formulas/formula-text";
import { cellAddress } from "../../formulas/address";
import type { NativeLayout } from "../native/native-layout";
import { BODY, CENTERED, COLORS, HEADER, heatStyle, INPUT, QUIET, SECTION } from "../palette";
import { changeCount, itemRow, listRow, orderCell, roleHeaders, totals } from "./role-formulas";
import { type RoleLayout, roleLayout } from "./role-layout";
import { peopleAgainstRoles, rowsOfPeople } from "./role-people";
import { SheetDraft } from "../sheet-draft";
import { itemLabel, printPlan, type TemplateContext } from "../template-context";
import { lineCount, textWidth } from "../text-size";
import type { Area, SheetPlan } from "../workbook-plan";

const ITEM_WIDTHS = { narrowest: 24, widest: 40 } as const;
const ROLE_WIDTH = 18;
const LEVEL_WIDTH = 9;
const CHANGE_WIDTH = 20;
const ROW_HEIGHT = 18;

/** Whether the model has roles that can be compared. */
export function hasRoles({ choices }: TemplateContext): boolean {
  return choices.model.profiles === "roles" && choices.model.grades.length > 1;
}

/**
 * The comparison of roles: a matrix of required levels, beside it what a move from one role to another asks for of each
 * item, and the list to work on, largest steps first; with native formulas also every person's match with every role.
 *
 * @param native Where the native formulas stand; null where the add-in's functions calculate.
 */
export function rolesSheet(context: TemplateContext, native: NativeLayout | null): SheetPlan {
  const { texts, names, choices } = context;
  const layout = roleLayout(context);
  const draft = new SheetDraft(names.sheets.roles);
  draft.gridlines = false;
  const longest = Math.max(...layout.rows.map((row) => textWidth(itemLabel(context, row)) + 2));
  const item = Math.min(ITEM_WIDTHS.widest, Math.max(ITEM_WIDTHS.narrowest, longest));
  draft.columns([
    item,
    26,
    ...choices.model.grades.map(() => ROLE_WIDTH),
    LEVEL_WIDTH,
    LEVEL_WIDTH,
    LEVEL_WIDTH,
    CHANGE_WIDTH,
    3,
    6,
    item,
    LEVEL_WIDTH,
    LEVEL_WIDTH,
    LEVEL_WIDTH,
    CHANGE_WIDTH,
    3,
    10,
  ]);
  draft.heading(texts.headings.roles.title, texts.headings.roles.sentence);
  picker(draft, context, layout);
  matrix(draft, context, layout);
  workList(draft, context, layout);
  colours(draft, context, layout);
  if (native) peopleAgainstRoles(draft, context, layout, native);
  draft.freeze(layout.firstItem, 1);
  const { row, column } = layout.pick;
  draft.protect([{ row, column, rows: 2, columns: 1 }]);
  draft.printed(
    printPlan(context, {
      orientation: "landscape",
      titleRows: { from: layout.header, to: layout.header },
      area: {
        row: 0,
        column: 0,
        rows: layout.count + 1 + (native ? rowsOfPeople(context) : 0),
        columns: layout.list + 6,
      },
    }),
  );
  return draft.plan();
}

/** Drop-downs of the two roles, and beside them how many items change in which way. */
function picker(draft: SheetDraft, context: TemplateContext, layout: RoleLayout): void {
  const { texts, names, gradeHeaders } = context;
  const { from, to, pick, changes } = texts.roles;
  const { row, column } = layout.pick;
  draft.put(row, 0, [
    [from, gradeHeaders[0] ?? null],
    [to, gradeHeaders[1] ?? null],
  ]);
  draft.style({ row, column: 0, rows: 2, columns: 1 }, { ...SECTION, horizontal: "right", indent: 1 });
  const chosen: Area = { row, column, rows: 2, columns: 1 };
  draft.style(chosen, { ...INPUT, bold: true, wrap: true, horizontal: "left", indent: 1 });
  draft.anchor({ holds: { pick: "roles" }, area: chosen, title: { row, column: 0, text: from } });
  draft.validate({
    area: chosen,
    rule: { type: "listOf", formula: `=${names.lists.grades}` },
    prompt: { title: pick.title, text: pick.sentence },
  });
  const kinds = [changes.higher, changes.new, changes.same, changes.lower, changes.dropped];
  const start = layout.firstRole;
  const counts = draft.put(row, start, [kinds, kinds.map((words) => changeCount(layout, words))]);
  draft.style(counts, { ...BODY, ...CENTERED, wrap: true });
  draft.style({ ...counts, row: row + 1, rows: 1 }, { bold: true });
  draft.style({ ...counts, rows: 1 }, { color: COLORS.quiet, size: 9 });
  draft.height(row, 30);
  draft.height(row + 1, 30);
}

function matrix(draft: SheetDraft, context: TemplateContext, layout: RoleLayout): void {
  const { texts, gradeHeaders } = context;
  const words = texts.roles;
  const { sums, counts } = totals(layout);
  const area = draft.put(layout.header, 0, [
    [
      texts.dictionary.item,
      texts.dictionary.category,
      ...roleHeaders(context),
      words.from,
      words.to,
      words.step,
      words.change,
    ],
    ...layout.rows.map((_, index) => itemRow(context, layout, index)),
    [words.sum, null, ...sums],
    [words.count, null, ...counts],
  ]);
  draft.style({ ...area, rows: 1 }, HEADER);
  const body = { ...area, row: layout.firstItem, rows: area.rows - 1, columns: area.columns };
  draft.style(body, BODY);
  draft.style({ ...body, columns: 1 }, { bold: true });
  draft.style({ ...body, column: layout.firstRole, columns: layout.change - layout.firstRole }, CENTERED);
  draft.style(
    { ...body, row: layout.sum, rows: 2, columns: layout.step },
    { bold: true, fill: COLORS.brandTint, color: COLORS.ink },
  );
  draft.style({ ...body, column: layout.step, rows: layout.rows.length, columns: 1 }, { numberFormat: "+0;−0;0" });
  for (let row = layout.firstItem; row <= layout.count; row += 1) draft.height(row, ROW_HEIGHT);
  draft.height(layout.header, Math.max(2, ...gradeHeaders.map((text) => lineCount(text, ROLE_WIDTH))) * 15 + 6);
}

function workList(draft: SheetDraft, context: TemplateContext, layout: RoleLayout): void {
  const words = context.texts.roles;
  draft.put(layout.header - 1, layout.list, [[words.workList]]);
  draft.style({ row: layout.header - 1, column: layout.list, rows: 1, columns: 1 }, SECTION);
  const header = [words.number, context.texts.dictionary.item, words.from, words.to, words.step, words.change];
  const area = draft.put(layout.header, layout.list, [
    header,
    ...layout.rows.map((_, index) => listRow(layout, index)),
  ]);
  draft.style({ ...area, rows: 1 }, HEADER);
  const body = { ...area, row: layout.firstItem, rows: layout.rows.length };
  draft.style(body, { color: COLORS.ink, vertical: "center" });
  draft.style({ ...body, columns: 1 }, CENTERED);
  draft.style({ ...body, column: layout.list + 2, columns: 3 }, CENTERED);
  draft.style({ ...body, column: layout.list + 4, columns: 1 }, { numberFormat: "+0;−0;0" });
  const order = draft.put(layout.header, layout.order, [
    [words.order],
    ...layout.rows.map((_, index) => [orderCell(layout, index)]),
  ]);
  draft.style(order, QUIET);
}

/** The shades of the heat map, by the highest level that occurs, and a colour for each kind of change. */
function colours(draft: SheetDraft, context: TemplateContext, layout: RoleLayout): void {
  const { changes } = context.texts.roles;
  const levels: Area = {
    row: layout.firstItem,
    column: layout.firstRole,
    rows: layout.rows.length,
    columns: layout.to + 1 - layout.firstRole,
  };
  const cell = cellAddress(levels.row, levels.column);
  const highest = Math.max(...layout.rows.map(({ top }) => top));
  const shades = [1, 0.75, 0.5, 0.25, 0];
  shades.forEach((share, index) => {
    const next = shades[index + 1];
    const least = next === undefined ? "" : `,${cell}>=${String(((share + next) / 2) * highest)}`;
    draft.highlight({
      area: levels,
      formula: `=AND(ISNUMBER(${cell})${least})`,
      style: heatStyle(share),
      stopIfTrue: true,
    });
  });
  const signs = [
    { words: changes.higher, style: { color: COLORS.near, fill: COLORS.nearTint } },
    { words: changes.new, style: { color: COLORS.brand, fill: COLORS.brandTint } },
    { words: changes.lower, style: { color: COLORS.met, fill: COLORS.metTint } },
    { words: changes.dropped, style: { color: COLORS.quiet } },
  ];
  for (const column of [layout.change, layout.list + 5]) {
    const area = { ...levels, column, columns: 1 };
    for (const { words, style } of signs) {
      const change = cellAddress(area.row, area.column);
      draft.highlight({ area, formula: `=${beginsWith(change, words.slice(0, 1))}`, style, stopIfTrue: true });
    }
  }
}
