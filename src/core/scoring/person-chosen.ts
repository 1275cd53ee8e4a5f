import type { AssessedPerson, Assessment } from "./assessment";
import { fault } from "./fault";
import { readableTables } from "./readable-tables";

/**
 * The person that a function is asked about, from tables that can be read.
 *
 * @param code the person's code
 * @throws FunctionFault "no-person-chosen", "unknown-person", or for tables that cannot be read as they are meant
 */
export function personChosen(code: string, assessment: Assessment): AssessedPerson {
  readableTables(assessment);
  if (code === "") throw fault("notAvailable", { code: "no-person-chosen", parameters: {} });
  const person = assessment.people.find((candidate) => candidate.code === code);
  if (person === undefined) throw fault("notAvailable", { code: "unknown-person", parameters: { person: code } });
  return person;
}
