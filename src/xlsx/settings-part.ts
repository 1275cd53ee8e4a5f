import type { SettingValue, WorkbookPlan } from "../core/plan/workbook-plan";
import { XML_HEADER, xmlAttribute, xmlText } from "./xml-write";
import { childrenNamed, textOf, type XmlElement } from "./xml-read";
import { textFromStored } from "./stored-text";

/**
 * The add-in's settings are a custom XML part: programs that do not know it carry it along. Office's own place for
 * them, a web extension part, would make Excel offer to open a pane on machines that do not have the add-in.
 */
export const SETTINGS_NAMESPACE = "urn:competency-scorecard:settings";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Any fixed identifier will do; it names this part among the workbook's custom XML. */
const ITEM_ID = "{5C0E7C1A-6A0E-4B5F-9A3D-2F6C1B7D4E90}";

/** The part that holds the settings, a JSON text each. */
export function settingsXml(settings: WorkbookPlan["settings"]): string {
  const items = Object.entries(settings).map(
    ([key, value]) => `<setting key="${xmlAttribute(key)}">${xmlText(JSON.stringify(value))}</setting>`,
  );
  return `${XML_HEADER}<settings xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</settings>`;
}

/** The part that identifies the settings part. */
export function settingsPropertiesXml(): string {
  return (
    `${XML_HEADER}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATA_STORE}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** The settings of a custom XML part; null where it holds something else. A value that is no JSON is left out. */
export function settingsFrom(root: XmlElement): Record<string, SettingValue> | null {
  if (root.name !== "settings" || root.attributes["xmlns"] !== SETTINGS_NAMESPACE) return null;
  const entries = childrenNamed(root, "setting").flatMap((setting) => {
    const key = textFromStored(setting.attributes["key"] ?? "");
    const value = parsed(textFromStored(textOf(setting)));
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function parsed(json: string): SettingValue | undefined {
  try {
    return JSON.parse(json) as SettingValue;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
