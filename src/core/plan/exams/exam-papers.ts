import type { ExamItem, ExamPaper } from "../../model/item";
import type { Person, TemplateChoices } from "../template-choices";

/** A paper that a person is to sit. */
export interface PaperToSit {
  readonly person: Person | null;
  readonly item: ExamItem;
  readonly paper: ExamPaper;
}

/**
 * The papers of the required levels of the grades that people aim at: the lowest where no grade is chosen, none for items
 * outside the grade. Without people, the lowest papers without a person, to be copied.
 */
export function papersToSit({ model, people }: TemplateChoices): readonly PaperToSit[] {
  const exams = model.items.filter((item) => item.kind === "exam");
  return (people.length > 0 ? people : [null]).flatMap((person) => {
    const grade = model.grades.findIndex(({ code }) => code === person?.grade);
    return exams.flatMap((item): PaperToSit[] => {
      const level = grade < 0 || item.points ? item.papers[0]?.level : item.required[grade];
      if (grade >= 0 && item.required[grade] === null) return [];
      const paper = item.papers.find((candidate) => candidate.level === level);
      return paper ? [{ person, item, paper }] : [];
    });
  });
}

/** Rows of the exams table: one for each subject of each paper. */
export function examRowCount(choices: TemplateChoices): number {
  return papersToSit(choices).reduce((sum, { paper }) => sum + paper.subjects.length, 0);
}
