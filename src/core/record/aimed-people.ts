import type { Person } from "../plan/template-choices";
import type { RecordedChoices } from "./template-record";

/** The people for whom a template was prepared, as far as it is remembered: without anything but what they aim at. */
export function aimedPeople({ aims }: Pick<RecordedChoices, "aims">): readonly Person[] {
  return aims.map((grade) => ({ code: "", name: "", department: "", position: "", grade }));
}
