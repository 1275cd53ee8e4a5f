import type { Grade } from "../core/model/competency-model";
import type { Person } from "../core/plan/template-choices";
import { leadingCode } from "../core/tables/code";

/** What a pasted list of people holds: those that can be used, and what was noticed on the way. */
export interface PeopleList {
  readonly people: readonly Person[];
  readonly notes: readonly PeopleNote[];
}

/** Lines are counted from 1, as an editor shows them. */
export type PeopleNote =
  | { readonly kind: "code-missing"; readonly line: number }
  | { readonly kind: "code-repeated"; readonly line: number; readonly code: string; readonly firstLine: number }
  | { readonly kind: "name-missing"; readonly line: number; readonly code: string }
  | { readonly kind: "grade-unknown"; readonly line: number; readonly grade: string }
  | { readonly kind: "heading-left-out"; readonly line: number };

/** Whether a note keeps the template from being inserted: people without a code of their own cannot be told apart. */
export function isBlocking(note: PeopleNote): boolean {
  return note.kind === "code-missing" || note.kind === "code-repeated";
}

/**
 * Reads a typed or pasted list: one person per line with code, name, department, position and grade, separated by
 * tabs or, in a line without one, by commas (Chinese ones too). Fields may stand in double quotes, as spreadsheets
 * copy cells that hold line breaks. Everything is text: codes keep their zeros, names may begin with =. A grade is
 * found by its code (G2) or its name in any language.
 *
 * @param text What stands in the box.
 * @param grades The grades of the model.
 * @example readPeople("001,Li Ming", []).people // [{ code: "001", name: "Li Ming", department: "", position: "", grade: null }]
 */
export function readPeople(text: string, grades: readonly Grade[]): PeopleList {
  const people: Person[] = [];
  const notes: PeopleNote[] = [];
  const firstLineOf = new Map<string, number>();
  const records = recordsOf(text);
  records.forEach(({ line, fields }, index) => {
    const [code = "", name = "", department = "", position = "", gradeText = ""] = fields;
    if (index === 0 && isHeading(code)) {
      notes.push({ kind: "heading-left-out", line });
      return;
    }
    if (code === "") {
      notes.push({ kind: "code-missing", line });
      return;
    }
    const firstLine = firstLineOf.get(code);
    if (firstLine !== undefined) {
      notes.push({ kind: "code-repeated", line, code, firstLine });
      return;
    }
    firstLineOf.set(code, line);
    if (name === "") notes.push({ kind: "name-missing", line, code });
    const grade = gradeText === "" ? null : gradeCode(gradeText, grades);
    if (gradeText !== "" && grade === null) notes.push({ kind: "grade-unknown", line, grade: gradeText });
    people.push({ code, name, department, position, grade });
  });
  return { people, notes };
}

const HEADINGS = new Set(["code", "id", "person code", "employee id", "编码", "编号", "工号", "人员编码", "员工编号"]);

/** Of the sheet's own headings, "P1 Code", or others; "P1" alone is somebody's code. */
function isHeading(field: string): boolean {
  return (leadingCode(field) === "P1" && field !== "P1") || HEADINGS.has(field.toLowerCase());
}

function gradeCode(text: string, grades: readonly Grade[]): string | null {
  const wanted = text.toLowerCase();
  const lead = leadingCode(text);
  const found = grades.find(
    ({ code, name }) => code === lead || [code, name.zh, name.en].some((known) => known.toLowerCase() === wanted),
  );
  return found?.code ?? null;
}

interface Record {
  readonly line: number;
  readonly fields: readonly string[];
}

function recordsOf(text: string): readonly Record[] {
  const records: Record[] = [];
  let line = 1;
  let rest = text.replace(/\r\n?/gu, "\n");
  while (rest !== "") {
    const { fields, length } = readRecord(rest);
    if (fields.some((field) => field !== "")) records.push({ line, fields });
    line += rest.slice(0, length).split("\n").length - 1;
    rest = rest.slice(length);
  }
  return records;
}

/** Reads fields up to the end of the record, its line break included. */
function readRecord(text: string): { readonly fields: readonly string[]; readonly length: number } {
  const firstLine = text.slice(0, endOfLine(text, 0));
  const separator = firstLine.includes("\t") ? /\t/u : /[,，]/u;
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const field = readField(text, at, separator);
    fields.push(field.value.trim());
    at = field.end;
    if (at >= text.length || text[at] === "\n") return { fields, length: Math.min(at + 1, text.length) };
    at += 1;
  }
}

const QUOTED = /[^\S\n\t]*"((?:[^"]|"")*)"[^\S\n\t]*(?=[\t,，\n]|$)/uy;

function readField(text: string, from: number, separator: RegExp): { readonly value: string; readonly end: number } {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  if (quoted) return { value: (quoted[1] ?? "").replaceAll('""', '"'), end: from + quoted[0].length };
  let end = from;
  while (end < text.length && text[end] !== "\n" && !separator.test(text[end] ?? "")) end += 1;
  return { value: text.slice(from, end), end };
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found === -1 ? text.length : found;
}
