import type { Issue } from "../issue";
import type { RememberedTemplate } from "./memory";

/**
 * What keeps the workbook's memory of a template from being read; nothing where it is read, and where there is none, as
 * other programs leave it: then the sheets are enough.
 *
 * @param suffix the ending of its tables' names
 */
export function memoryIssues(kind: RememberedTemplate["kind"], suffix: string): readonly Issue[] {
  const parameters = { template: suffix === "" ? 1 : Number(suffix.slice(1)) };
  switch (kind) {
    case "damaged":
      return [{ code: "record-damaged", parameters, severity: "warning" }];
    case "newer":
      return [{ code: "record-newer", parameters, severity: "warning" }];
    case "too-large":
      return [{ code: "record-too-large", parameters, severity: "warning" }];
    default:
      return [];
  }
}
