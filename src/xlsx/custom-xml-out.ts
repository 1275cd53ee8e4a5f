import type { CustomXmlPart } from "../core/plan/workbook-plan";
import { withoutDeclaration } from "../core/xml/root-namespace";
import { XML_HEADER, xmlAttribute } from "../core/xml/xml-write";
import { type FileParts, OFFICE_RELATIONSHIPS } from "./file-parts";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Any identifiers will do that differ within a workbook; the last digits are the number of the part. */
const ITEM_ID = "{5C0E7C1A-6A0E-4B5F-9A3D-";

/** Puts the custom XML parts in as Excel does: an item, what identifies it, and the workbook's word that it is there. */
export function addCustomXml(parts: FileParts, customXml: readonly CustomXmlPart[]): void {
  customXml.forEach(({ namespace, xml }, index) => {
    const number = index + 1;
    const item = `customXml/item${number}.xml`;
    parts.add(item, XML_HEADER + withoutDeclaration(xml));
    parts.add(`customXml/itemProps${number}.xml`, propertiesXml(namespace, number), PROPERTIES_TYPE);
    parts.relate(item, "rId1", `${OFFICE_RELATIONSHIPS}/customXmlProps`, `itemProps${number}.xml`);
    parts.relate("xl/workbook.xml", `rIdCustomXml${number}`, `${OFFICE_RELATIONSHIPS}/customXml`, `../${item}`);
  });
}

function propertiesXml(namespace: string, number: number): string {
  const id = `${ITEM_ID}${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  const reference = namespace === "" ? "" : `<ds:schemaRef ds:uri="${xmlAttribute(namespace)}"/>`;
  return (
    `${XML_HEADER}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}">` +
    `<ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`
  );
}
