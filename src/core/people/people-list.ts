import type { Grade } from "../model/competency-model";
import type { Person } from "../plan/template-choices";
import { plainText } from "../tables/number-cell";
import { gradesMeant } from "../tables/grade-meant";
import { type ColumnField, findColumns, type ListColumns } from "./list-columns";
import type { PersonField } from "./list-headers";
import { type PastedRow, pastedRows } from "./pasted-rows";

/** What a pasted list of people holds: those that can be used, how its columns were read, and what was noticed on the way. */
export interface PeopleList {
  readonly people: readonly Person[];
  readonly columns: readonly PastedColumn[];
  /** Position of the row with the headers, as ListColumns has it. */
  readonly headerRow: number | null;
  /** The same for lists whose columns are alike: what the user says of the columns of one holds for the other. */
  readonly key: string;
  readonly notes: readonly PeopleNote[];
}

/** A column of the list, as it is shown before the list is taken. */
export interface PastedColumn {
  /** As it was pasted; "" where the list has no headers. */
  readonly header: string;
  readonly field: ColumnField;
  /** What stands in it first. */
  readonly samples: readonly string[];
}

/** Lines are counted from 1, as an editor shows them. */
export type PeopleNote =
  /** No column is taken for the code. */
  | { readonly kind: "code-column-missing"; readonly line: number }
  | { readonly kind: "code-missing"; readonly line: number }
  | { readonly kind: "code-repeated"; readonly line: number; readonly code: string; readonly firstLine: number }
  /** Only spaces, case or width keep it from being a code that came before. */
  | { readonly kind: "code-alike"; readonly line: number; readonly code: string; readonly firstLine: number }
  | { readonly kind: "code-spaced"; readonly line: number; readonly code: string }
  | { readonly kind: "name-missing"; readonly line: number; readonly code: string }
  | { readonly kind: "grade-unknown"; readonly line: number; readonly grade: string }
  | {
      readonly kind: "grade-ambiguous";
      readonly line: number;
      readonly grade: string;
      readonly candidates: readonly Grade[];
    }
  | { readonly kind: "heading-left-out"; readonly line: number };

const BLOCKING: ReadonlySet<PeopleNote["kind"]> = new Set(["code-column-missing", "code-missing", "code-repeated"]);

/** Whether a note keeps the template from being inserted: people without a code of their own cannot be told apart. */
export function isBlocking(note: PeopleNote): boolean {
  return BLOCKING.has(note.kind);
}

/** What the user says that the columns of a list are. */
export interface ChosenColumns extends ListColumns {
  /** Of the list that it was said of. */
  readonly key: string;
}

const MOST_SAMPLES = 3;

/**
 * Reads a typed or pasted list with a person per row. Everything is text: codes keep their zeros, names may begin with =.
 *
 * @param text as pastedRows reads it
 * @param grades the grades or roles of the model, found as by gradesMeant
 * @param chosen what the user says that the columns are; where it was said of another list, or null, findColumns tells
 * @example readPeopleList("001,Li Ming", []).people // [{ code: "001", name: "Li Ming", department: "", position: "", grade: null }]
 */
export function readPeopleList(
  text: string,
  grades: readonly Grade[],
  chosen: ChosenColumns | null = null,
): PeopleList {
  const rows = pastedRows(text);
  const found = findColumns(rows);
  const key = JSON.stringify(found.headerRow === null ? found.fields.length : rows[found.headerRow]?.fields);
  const { headerRow, fields } = chosen?.key === key ? chosen : found;
  const listed = headerRow === null ? rows : rows.slice(headerRow + 1);
  const headers = headerRow === null ? [] : (rows[headerRow]?.fields ?? []);
  const columns = fields.map((field, index): PastedColumn => {
    return { header: headers[index] ?? "", field, samples: samplesOf(listed, index) };
  });
  const notes = rows
    .slice(0, rows.length - listed.length)
    .map(({ line }): PeopleNote => ({ kind: "heading-left-out", line }));
  const [first] = listed;
  if (first !== undefined && !fields.includes("code")) {
    notes.push({ kind: "code-column-missing", line: first.line });
    return { people: [], columns, headerRow, key, notes };
  }
  const read = personReader(fields, grades);
  const people = listed.flatMap(({ line, fields: cells }) => {
    const { person, notes: ofRow } = read(line, cells);
    notes.push(...ofRow);
    return person === null ? [] : [person];
  });
  return { people, columns, headerRow, key, notes };
}

function samplesOf(rows: readonly PastedRow[], column: number): readonly string[] {
  const samples: string[] = [];
  for (const { fields } of rows) {
    const sample = fields[column] ?? "";
    if (sample !== "") samples.push(sample);
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}

/** Reads row after row; each is compared with those before. */
function personReader(fields: readonly ColumnField[], grades: readonly Grade[]) {
  const lineOfCode = new Map<string, number>();
  const lineOfKey = new Map<string, number>();
  const meant = new Map<string, readonly Grade[]>();
  return (line: number, cells: readonly string[]): { person: Person | null; notes: readonly PeopleNote[] } => {
    const cell = (field: PersonField): string => cells[fields.indexOf(field)] ?? "";
    const code = cell("code");
    if (code === "") return { person: null, notes: [{ kind: "code-missing", line }] };
    const repeated = lineOfCode.get(code);
    if (repeated !== undefined) {
      return { person: null, notes: [{ kind: "code-repeated", line, code, firstLine: repeated }] };
    }
    lineOfCode.set(code, line);
    const notes: PeopleNote[] = [];
    const key = plainText(code).toLowerCase().replace(/\s/gu, "");
    const alike = lineOfKey.get(key);
    if (alike !== undefined) notes.push({ kind: "code-alike", line, code, firstLine: alike });
    else if (/\s/u.test(code)) notes.push({ kind: "code-spaced", line, code });
    if (alike === undefined) lineOfKey.set(key, line);
    const name = cell("name");
    if (name === "") notes.push({ kind: "name-missing", line, code });
    const grade = cell("grade");
    const candidates = meant.get(grade) ?? gradesMeant(grade, grades);
    meant.set(grade, candidates);
    if (candidates.length > 1) notes.push({ kind: "grade-ambiguous", line, grade, candidates });
    else if (grade !== "" && candidates.length === 0) notes.push({ kind: "grade-unknown", line, grade });
    const aimedAt = candidates.length === 1 ? (candidates[0]?.code ?? null) : null;
    return {
      person: { code, name, department: cell("department"), position: cell("position"), grade: aimedAt },
      notes,
    };
  };
}
