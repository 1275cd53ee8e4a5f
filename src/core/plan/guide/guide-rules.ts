import { DEFAULT_RULES, ROLES, RULE_LIMITS, type RuleLimits } from "../../scoring/rule-set";
import { BAND_CODES, BLOCK_CODES, RULE_CODES, WORD_CODES } from "../../tables/rule-codes";
import { BODY, HEADER, INPUT, SECTION, TEXT_FORMAT } from "../palette";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import { headersOf, RULES_COLUMN, type TemplateContext } from "../template-context";
import type { Area, CellContent } from "../workbook-plan";

const RULES = Object.keys(RULE_CODES) as (keyof typeof RULE_CODES)[];

/**
 * The rules as a table that users may change, beside the guide.
 *
 * @param valueWidth Of the column of values, in characters.
 * @returns The cells that stay open for input.
 */
export function rulesTable(draft: SheetDraft, context: TemplateContext, valueWidth: number): Area {
  const { guide } = context.texts;
  const column = RULES_COLUMN;
  draft.put(HEADER_ROW - 1, column, [[guide.rulesTitle]]);
  draft.style({ row: HEADER_ROW - 1, column, rows: 1, columns: 1 }, SECTION);
  const rows = ruleRows(context);
  const area = draft.put(HEADER_ROW, column, [headersOf(context, "rules"), ...rows]);
  draft.table({ name: context.names.tables.rules, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style({ row: HEADER_ROW + 1, column, rows: rows.length, columns: 1 }, BODY);
  const values = { row: HEADER_ROW + 1, column: column + 1, rows: rows.length, columns: 1 };
  draft.style(values, { ...INPUT, horizontal: "left" });
  draft.style({ ...values, rows: 1 }, { numberFormat: TEXT_FORMAT });
  rows.forEach(([, value], index) => {
    if (typeof value === "string" && value.length > valueWidth) {
      draft.style({ ...values, row: values.row + index, rows: 1 }, { wrap: true });
    }
  });
  prompts(draft, context, values);
  const open = { row: HEADER_ROW + 1, column, rows: rows.length, columns: 2 };
  draft.anchor({ holds: { input: "rules" }, area: open });
  return open;
}

/** What each setting does, for the section of the Guide: code, name, meaning. */
export function ruleNotes({ texts: { guide } }: TemplateContext): CellContent[][] {
  const notes = RULES.map((rule) => [RULE_CODES[rule], guide.rules[rule], guide.ruleNotes[rule]]);
  const [first, last] = [BAND_CODES[0], BAND_CODES[guide.bands.length - 1] ?? ""];
  return [...notes, [`${first}–${last}`, guide.bandsName, guide.ruleNotes.bands]];
}

/** Cuts of bands are per cents. */
const CUT_LIMITS: RuleLimits = { least: 0, most: 100, whole: false };

/** Says what a setting does where its value is typed, and refuses values that are not allowed. */
function prompts(draft: SheetDraft, { texts: { guide } }: TemplateContext, values: Area): void {
  const prompt = (row: number, code: string, text: string, limits: RuleLimits): void => {
    const title = `${code} ${guide.rulesTitle}`;
    const { least: minimum, most: maximum, whole } = limits;
    draft.validate({
      area: { ...values, row: values.row + row, rows: 1 },
      rule: { type: whole ? "whole" : "decimal", minimum, maximum },
      prompt: { title, text },
      alert: { style: "stop", title, text },
    });
  };
  RULES.forEach((rule, row) => {
    if (rule !== "version") prompt(row, RULE_CODES[rule], guide.ruleNotes[rule], RULE_LIMITS[rule]);
  });
  guide.bands.forEach((_, band) => {
    prompt(RULES.length + band, BAND_CODES[band] ?? "", guide.ruleNotes.bands, CUT_LIMITS);
  });
}

function ruleRows({ texts, blocks, choices }: TemplateContext): CellContent[][] {
  const { guide } = texts;
  const roles = choices.model.profiles === "roles";
  const figures = RULES.map((rule) => [
    `${RULE_CODES[rule]} ${guide.rules[rule]}`,
    rule === "arrangement" && roles ? ROLES : DEFAULT_RULES[rule],
  ]);
  const bands = guide.bands.map((label, index) => [
    `${BAND_CODES[index] ?? ""} ${label}`,
    DEFAULT_RULES.bands[index]?.cut ?? 0,
  ]);
  const words = (Object.keys(WORD_CODES) as (keyof typeof WORD_CODES)[]).map((word) => [
    `${WORD_CODES[word]} ${guide.wordLabels[word]}`,
    word === "grade" && roles ? guide.bestRole : guide.words[word],
  ]);
  const blockRows = blocks.map(({ name, weight }, index) => [`${BLOCK_CODES[index] ?? ""} ${name}`, weight]);
  return [...figures, ...bands, ...words, ...blockRows];
}
