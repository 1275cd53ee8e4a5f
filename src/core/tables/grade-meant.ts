import type { Localized } from "../language";
import { leadingCode } from "./code";
import { plainText } from "./number-cell";

/** A grade or role as texts can name it. */
interface NamedGrade {
  readonly code: string;
  readonly name: Localized;
}

/**
 * The grades or roles that a text can mean: one where it is clear, several where it is not, none where it says nothing
 * known. A code, a whole name or a part of a name in either language counts, in this order, and so does a name with something
 * around it.
 *
 * @example gradesMeant("中级", [{ code: "G2", name: { zh: "中级客户经理", en: "Customer manager" } }]).map(({ code }) => code) // ["G2"]
 */
export function gradesMeant<Grade extends NamedGrade>(text: string, grades: readonly Grade[]): readonly Grade[] {
  const wanted = folded(text);
  if (wanted === "") return [];
  const code = leadingCode(plainText(text).toUpperCase());
  const steps: readonly ((grade: NamedGrade) => boolean)[] = [
    (grade) => folded(grade.code) === wanted,
    (grade) => namesOf(grade).includes(wanted),
    (grade) => grade.code === code,
    (grade) => namesOf(grade).some((name) => isPart(wanted, name)),
    (grade) => namesOf(grade).some((name) => isPart(name, wanted)),
  ];
  for (const step of steps) {
    const found = grades.filter(step);
    if (found.length > 0) return found;
  }
  return [];
}

function namesOf({ name }: NamedGrade): readonly string[] {
  return [folded(name.zh), folded(name.en)].filter((text) => text !== "");
}

/** Latin words count as wholes: "or" is no part of "senior". */
function isPart(part: string, whole: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0) return false;
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[a-z0-9]/u.test(sign);
  const startsInside = isWord(part[0]) && isWord(whole[at - 1]);
  const endsInside = isWord(part.at(-1)) && isWord(whole[at + part.length]);
  return !startsInside && !endsInside;
}

function folded(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/gu, " ");
}
