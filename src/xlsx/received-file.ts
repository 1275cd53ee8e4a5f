import { strFromU8 } from "fflate";
import { unzip } from "./unzip";
import { WorkbookFileError } from "./workbook-file-error";
import { childrenNamed, descendant, parseXml, type XmlElement } from "../core/xml/xml-read";

/** What is read of a file. Macros, links to other files, pictures, comments and pivot tables stay in the archive. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|customXml\/item\d+\.xml|xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/(?:worksheets|tables|charts|drawings|theme)\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WORKBOOK_TYPE =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template)\.macroEnabled\.main\+xml/;

/** The parts of a file that someone sent. */
export class ReceivedFile {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Path of the part that lists the sheets. */
  readonly workbookPath: string;
  readonly workbook: XmlElement;

  /** @throws WorkbookFileError where it is no workbook that we read */
  constructor(file: Uint8Array) {
    if (COMPOUND_FILE.every((byte, index) => file[index] === byte)) throw compoundFile(file);
    this.parts = unzip(file, (path) => WANTED.test(path));
    const types = this.parts.get("[Content_Types].xml");
    if (!types || !WORKBOOK_TYPE.test(strFromU8(types))) {
      throw new WorkbookFileError("not-a-workbook", "an archive without a workbook");
    }
    const [path] = this.related("", "officeDocument");
    if (path === undefined) throw new WorkbookFileError("not-a-workbook", "no workbook part");
    this.workbookPath = path;
    this.workbook = this.xml(path);
  }

  entries(): [string, Uint8Array][] {
    return [...this.parts];
  }

  text(path: string): string | null {
    const part = this.parts.get(path);
    return part ? strFromU8(part) : null;
  }

  /** @throws WorkbookFileError damaged, where the part is missing or is no XML */
  xml(path: string): XmlElement {
    const text = this.text(path);
    if (text === null) throw new WorkbookFileError("damaged", `${path} is missing`);
    try {
      return parseXml(text);
    } catch (error) {
      throw new WorkbookFileError("damaged", `${path} is no XML`, { cause: error });
    }
  }

  /** Paths of the parts, inside the file and really there, that a part refers to by a kind of relationship. */
  related(path: string, kind: string): string[] {
    return [...this.relationships(path)].filter(([, to]) => to.kind === kind).map(([, to]) => to.path);
  }

  /** What a part refers to, by the identifiers of the relationships. */
  relationships(path: string): Map<string, { readonly kind: string; readonly path: string }> {
    const cut = path.lastIndexOf("/") + 1;
    const rels = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
    const found = new Map<string, { kind: string; path: string }>();
    if (!this.parts.has(rels)) return found;
    for (const { attributes } of childrenNamed(this.xml(rels), "Relationship")) {
      const to = resolved(path.slice(0, cut), attributes["Target"] ?? "");
      const kind = (attributes["Type"] ?? "").split("/").at(-1) ?? "";
      if (attributes["TargetMode"] !== "External" && this.parts.has(to))
        found.set(attributes["Id"] ?? "", { kind, path: to });
    }
    return found;
  }

  /** The sheets with cells, in their order, and the parts that hold them. */
  sheets(): { readonly name: string; readonly path: string }[] {
    const targets = this.relationships(this.workbookPath);
    return childrenNamed(descendant(this.workbook, "sheets"), "sheet").flatMap(({ attributes }) => {
      const target = targets.get(attributes["r:id"] ?? relationshipId(attributes) ?? "");
      return target?.kind === "worksheet" ? [{ name: attributes["name"] ?? "", path: target.path }] : [];
    });
  }
}

/** The identifier may stand under any prefix. */
export function relationshipId(attributes: XmlElement["attributes"]): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Old workbooks (.xls) and workbooks with a password share one container. */
function compoundFile(file: Uint8Array): WorkbookFileError {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= Math.min(file.length, 1_000_000); at += 1) {
    if (name.every((byte, index) => file[at + index] === byte)) {
      return new WorkbookFileError("encrypted", "a password protects the file");
    }
  }
  return new WorkbookFileError("not-a-workbook", "a compound file, such as .xls");
}
