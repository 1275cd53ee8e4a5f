import type { RaterGroup } from "../model/competency-model";
import { type ProfileRow, profileRows } from "../model/profile-rows";
import { FULL } from "../tables/scale";
import { COLUMN_CODES } from "../tables/columns";
import type { Localized } from "../language";
import type { PlanTexts } from "./plan-texts";
import type { Room, TemplateChoices } from "./template-choices";
import { areaAddress, onSheet } from "../formulas/address";
import { examRowCount } from "./exams/exam-papers";
import { type ProfileColumns, profileColumns } from "./profile/profile-columns";
import { preparedRows, roomOf } from "./room";
import { HEADER_ROW } from "./sheet-draft";
import type { TableReference } from "../formulas/table-formulas";
import type { SheetKind, TemplateNames } from "./template-names";
import type { PrintPlan } from "./workbook-plan";

/** All that the sheets of one template are made from. */
export interface TemplateContext {
  readonly choices: TemplateChoices;
  readonly texts: PlanTexts;
  readonly names: TemplateNames;
  /** The rows of the profile: items, and below composed ones their scales or parts. */
  readonly items: readonly ProfileRow[];
  /** Those that people rate. */
  readonly ratedItems: readonly ProfileRow[];
  readonly examItems: readonly ProfileRow[];
  /** Items of their own, without parts: what sums and charts are made of. */
  readonly ownItems: readonly ProfileRow[];
  /** Some item is scored by fulfilment, so that what is summed are per cents (C12). */
  readonly byFulfilment: boolean;
  /** Blocks that are scored by themselves, with their weights in the total. */
  readonly blocks: readonly { readonly name: string; readonly weight: number }[];
  readonly profileColumns: ProfileColumns;
  /** The top level of the common scale. */
  readonly top: number;
  /** The highest level of any scale that people rate. */
  readonly highest: number;
  /** Headers of the grade columns, such as "G1 初级". */
  readonly gradeHeaders: readonly string[];
  /** Groups that get rating rows, with the rows for each person. */
  readonly ratingRows: readonly { readonly group: RaterGroup; readonly rows: number }[];
  /** Rows of the people table without its header. */
  readonly peopleRows: number;
  /** Rows of the ratings table without its header. */
  readonly ratingRowCount: number;
  /** Rows of the exams table without its header; 0 where the model has no exam items. */
  readonly examRowCount: number;
  /** Rows that the calculated sheets take in. */
  readonly room: Room;
  readonly local: (text: Localized) => string;
  /** The tables as formulas refer to them. */
  readonly tables: Readonly<Record<keyof typeof COLUMN_CODES, TableReference>>;
  /** The people however many there are, for formulas that look one up. */
  readonly everybody: TableReference;
}

/** Rows of a table, or of a result that spills, in which a formula looks for what has no end. */
export const FAR_BELOW = 5_000;

/** Rows below a table and columns to its right that formulas cover, for what users add. */
const SPARE_BELOW = 20;
const SPARE_BESIDE = 3;
/** Columns of the raters, beside the profile. */
const RATERS_COLUMNS = Object.keys(COLUMN_CODES.raters).length;

function tableReferences(
  context: Omit<TemplateContext, "tables" | "everybody">,
): Pick<TemplateContext, "tables" | "everybody"> {
  const { names, choices, peopleRows, ratingRowCount, examRowCount, items, room } = context;
  const reference = (sheet: SheetKind, column: number, columns: number, rows: number, atLeast = 0): TableReference => {
    const on = (row: number, height: number): string =>
      onSheet(names.sheets[sheet], areaAddress({ row, column, rows: height, columns }));
    return { header: on(HEADER_ROW, 1), body: on(HEADER_ROW + 1, Math.max(rows + SPARE_BELOW, atLeast)) };
  };
  const fixed = (table: keyof typeof COLUMN_CODES): number => Object.keys(COLUMN_CODES[table]).length + SPARE_BESIDE;
  // Between the profile and the raters lies one empty column: it belongs to the profile.
  const beside = context.profileColumns.raters;
  const tables = {
    profile: reference("profile", 0, beside, items.length),
    raters: reference("profile", beside, RATERS_COLUMNS + SPARE_BESIDE, choices.raterGroups.length),
    people: reference("people", 0, fixed("people"), peopleRows, room.people),
    ratings: reference("ratings", 0, fixed("ratings") + items.length, ratingRowCount + peopleRows, room.ratings),
    exams: reference("exams", 0, fixed("exams"), examRowCount, room.exams),
    rules: reference("guide", RULES_COLUMN, fixed("rules"), RULES_ROWS),
  };
  return { tables, everybody: reference("people", 0, fixed("people"), FAR_BELOW) };
}

/** Column of the rules on the Guide, and about how many there are. */
export const RULES_COLUMN = 4;
const RULES_ROWS = 45;

/** What the sheets of a template are made from, worked out once. */
export function templateContext(choices: TemplateChoices, texts: PlanTexts, names: TemplateNames): TemplateContext {
  const { model, language } = choices;
  const local = (text: Localized): string => text[language];
  const ratingRows = choices.raterGroups
    .map((group) => ({ group, rows: Math.max(0, Math.floor(choices.ratersPerPerson[group.id])) }))
    .filter(({ rows }) => rows > 0);
  const prepared = preparedRows(choices);
  const items = profileRows(model);
  const examItems = items.filter(({ kind }) => kind === "exam");
  const ratedItems = items.filter(({ kind }) => kind === "rated");
  const context = {
    choices,
    texts,
    names,
    items,
    ratedItems,
    examItems,
    ownItems: items.filter(({ partOf }) => partOf === null),
    byFulfilment: items.some(({ top }) => top === FULL),
    blocks: model.categories.flatMap(({ name, weight }) =>
      weight === undefined ? [] : [{ name: local(name), weight }],
    ),
    profileColumns: profileColumns(model),
    top: model.scale.length,
    highest: Math.max(model.scale.length, ...ratedItems.map(({ top }) => top)),
    gradeHeaders: model.grades.map((grade) => `${grade.code} ${local(grade.name)}`),
    ratingRows,
    peopleRows: prepared.people,
    ratingRowCount: prepared.ratings,
    examRowCount: examRowCount(choices),
    room: roomOf(choices),
    local,
  };
  return { ...context, ...tableReferences(context) };
}

/**
 * Code and name of an item, as headers and rows are labelled; of a scale also the item and letter it belongs to. Headers
 * of tables hold none of [ ] # '.
 */
export function itemLabel({ local }: TemplateContext, { code, name, item }: ProfileRow): string {
  const scale = item.kind === "scaled" ? item.scales.find((one) => one.code === code) : undefined;
  const short = item.abbreviation === undefined ? "" : `${item.abbreviation}${scale ? `-${scale.letter}` : ""} `;
  return `${code} ${short}${local(name)}`.replace(/[[\]#']/gu, " ");
}

/** The headers of a table's fixed columns: codes with the words of the language, in the order of the codes. */
export function headersOf<T extends keyof typeof COLUMN_CODES>(context: TemplateContext, table: T): string[] {
  const words: Readonly<Record<string, string>> = context.texts.columns[table];
  return Object.entries<string>(COLUMN_CODES[table]).map(([column, code]) => `${code} ${words[column] ?? ""}`);
}

/** A4 with the model, the cycle and the page in the footer. An ampersand is doubled, since it starts a code there. */
export function printPlan(context: TemplateContext, print: Omit<PrintPlan, "footer" | "fitToPagesWide">): PrintPlan {
  const { model, cycle } = context.choices;
  const plain = (text: string): string => text.replaceAll("&", "&&");
  return {
    ...print,
    fitToPagesWide: 1,
    footer: {
      left: plain(`${context.local(model.name)} ${model.version}`),
      center: plain([cycle.name, cycle.date].filter((part) => part !== "").join(" · ")),
      right: context.texts.footer.page,
    },
  };
}
