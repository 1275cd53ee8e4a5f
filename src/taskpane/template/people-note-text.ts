import type { PeopleNote } from "../../core/people/people-list";
import type { usePane } from "../pane-context";

type Words = Pick<ReturnType<typeof usePane>, "language" | "texts">;

/** The sentence about something noticed in a list of people. */
export function noteText(note: PeopleNote, { language, texts }: Words, roles: boolean): string {
  const { notes } = texts.template;
  switch (note.kind) {
    case "code-column-missing":
      return notes.codeColumnMissing;
    case "code-missing":
      return notes.codeMissing(note.line);
    case "code-repeated":
      return notes.codeRepeated(note.line, note.code, note.firstLine);
    case "code-alike":
      return notes.codeAlike(note.line, note.code, note.firstLine);
    case "code-spaced":
      return notes.codeSpaced(note.line, note.code);
    case "name-missing":
      return notes.nameMissing(note.line, note.code);
    case "grade-unknown":
      return (roles ? notes.roleUnknown : notes.gradeUnknown)(note.line, note.grade);
    case "grade-ambiguous": {
      const labels = note.candidates.map(({ code, name }) => `${code} ${name[language]}`);
      const candidates = new Intl.ListFormat(language, { type: "disjunction" }).format(labels);
      return (roles ? notes.roleAmbiguous : notes.gradeAmbiguous)(note.line, note.grade, candidates);
    }
    case "heading-left-out":
      return notes.headingLeftOut(note.line);
  }
}
