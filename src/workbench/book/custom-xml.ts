import type { CustomXmlPart } from "../../core/plan/workbook-plan";
import { rootNamespace } from "../../core/xml/root-namespace";
import { parseXml } from "../../core/xml/xml-read";
import { Refusal } from "./refusal";

/** A custom XML part with the identifier that it has while the workbook is open. */
export interface OpenPart extends CustomXmlPart {
  readonly id: string;
}

/** The custom XML parts of the workbook, whoever put them there: files keep them. */
export class CustomXmlParts {
  #parts: readonly OpenPart[] = [];
  #count = 0;

  all(): readonly OpenPart[] {
    return this.#parts;
  }

  find(id: string): OpenPart | undefined {
    return this.#parts.find((part) => part.id === id);
  }

  /** Takes the parts of a file, which may hold what no add-in could add. */
  load(parts: readonly CustomXmlPart[]): void {
    this.#parts = parts.map((part) => ({ ...part, id: this.#newId() }));
  }

  /** @throws Refusal InvalidArgument where the text is no XML */
  add(xml: string): OpenPart {
    const part = { ...checked(xml), id: this.#newId() };
    this.#parts = [...this.#parts, part];
    return part;
  }

  /** @throws Refusal InvalidArgument where the text is no XML */
  change(id: string, xml: string): void {
    const changed = checked(xml);
    this.#parts = this.#parts.map((part) => (part.id === id ? { ...changed, id } : part));
  }

  remove(id: string): void {
    this.#parts = this.#parts.filter((part) => part.id !== id);
  }

  #newId(): string {
    this.#count += 1;
    return `{7D1B2C3E-0000-4000-8000-${this.#count.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}

function checked(xml: string): CustomXmlPart {
  try {
    parseXml(xml);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal("InvalidArgument", "The text is no XML.");
    throw error;
  }
  return { namespace: rootNamespace(xml), xml };
}
