import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XML_HEADER, xmlAttribute } from "../core/xml/xml-write";

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a file in the making, as texts. */
export class FileParts {
  private readonly parts: Record<string, Uint8Array>;

  /** @param file an .xlsx file that we wrote ourselves */
  constructor(file: Uint8Array) {
    this.parts = unzipSync(file);
  }

  paths(): string[] {
    return Object.keys(this.parts);
  }

  has(path: string): boolean {
    return path in this.parts;
  }

  /** Puts a new part in. */
  add(path: string, xml: string, contentType?: string): void {
    this.parts[path] = strToU8(xml);
    if (contentType === undefined) return;
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.change("[Content_Types].xml", (types) => types.replace("</Types>", `${override}</Types>`));
  }

  change(path: string, change: (xml: string) => string): void {
    const part = this.parts[path];
    if (!part) throw new Error(`The file has no part ${path}.`);
    this.parts[path] = strToU8(change(strFromU8(part)));
  }

  /** Says that one part refers to another; `target` is relative to the part that refers. */
  relate(path: string, id: string, type: string, target: string): void {
    const cut = path.lastIndexOf("/") + 1;
    const rels = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
    if (!this.parts[rels])
      this.add(rels, `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
    const relationship = `<Relationship Id="${id}" Type="${type}" Target="${xmlAttribute(target)}"/>`;
    this.change(rels, (xml) => xml.replace("</Relationships>", `${relationship}</Relationships>`));
  }

  zipped(): Uint8Array {
    return zipSync(this.parts, { level: 4 });
  }
}
