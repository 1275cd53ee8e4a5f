import type { CellValue } from "./cell";
import { leadingCode, nameAfterCode } from "./code";
import { codeOfSetting } from "./column-names";
import { COLUMN_CODES, OPTIONAL_COLUMN_CODES } from "./columns";
import { BAND_CODES, BLOCK_CODES } from "./rule-codes";
import { numberOrNull } from "./number-cell";
import { cellAt, type TableView, textAt, usedRows } from "./table-view";

const { setting: SETTING, value: VALUE } = COLUMN_CODES.rules;
const { code: ROW_CODE } = OPTIONAL_COLUMN_CODES.rules;

/** A row of CompetencyRules. */
export interface RuleRow {
  readonly row: number;
  /** Null where the row tells none: it is not read then. */
  readonly code: string | null;
  readonly label: string;
  /** The label without its code: the user's own word for a band or a block. */
  readonly name: string;
  readonly value: CellValue;
  /** It has no code and is known by its name. */
  readonly named: boolean;
  /** An earlier row has the same code, so that this one is not read. */
  readonly again: boolean;
}

/** A row that makes a category of the profile a block. */
export interface BlockRow extends RuleRow {
  /** As it was entered, also below 0; null = none. */
  readonly weight: number | null;
}

/**
 * Reads CompetencyRules. A row is known by its row code where the table has that column, else by the code at the start of
 * its label, else by the setting's known name.
 *
 * @example readRuleRows(viewTable("rules", [["S1", "S2", "S3"], ["A 完全胜任", 100, "U11"]]))[0] // { row: 1, code: "U11", label: "A 完全胜任", name: "A 完全胜任", value: 100, named: false, again: false }
 */
export function readRuleRows(view: TableView): readonly RuleRow[] {
  const seen = new Set<string | null>();
  return usedRows(view, [SETTING, VALUE]).map((row) => {
    const label = textAt(view, row, SETTING);
    const written = leadingCode(label);
    const coded = leadingCode(textAt(view, row, ROW_CODE)) ?? written;
    const code = coded ?? codeOfSetting(label);
    const again = code !== null && seen.has(code);
    seen.add(code);
    return {
      row,
      code,
      label,
      name: code === written ? nameAfterCode(label) : label,
      value: cellAt(view, row, VALUE),
      named: coded === null && code !== null,
      again,
    };
  });
}

/** The rows of bands, the best first. */
export function bandRows(rows: readonly RuleRow[]): readonly RuleRow[] {
  return inOrder(rows, BAND_CODES);
}

/** The rows of blocks. Where none counts, all items are summed as one. */
export function blockRows(rows: readonly RuleRow[]): readonly BlockRow[] {
  return inOrder(rows, BLOCK_CODES).map((row) => ({ ...row, weight: numberOrNull(row.value) }));
}

/** Whether the row makes a block that counts. */
export function countsAsBlock({ name, weight }: BlockRow): boolean {
  return name !== "" && weight !== null && weight > 0;
}

function inOrder(rows: readonly RuleRow[], codes: readonly string[]): readonly RuleRow[] {
  return codes.flatMap((code) => rows.filter((row) => row.code === code && !row.again));
}
