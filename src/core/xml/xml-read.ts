/** An element of an XML part. Names are without their prefix; attributes keep theirs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly tag: string;
  readonly children: (XmlElement | string)[];
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Parts of a workbook nest about twenty deep. */
const DEEPEST = 256;

/**
 * Reads a small XML part, such as a chart. Only what the parts of a workbook hold is known: a document type, with
 * which a file can make a reader work endlessly, is an error.
 *
 * @throws SyntaxError where the text is no XML of that kind
 */
export function parseXml(xml: string): XmlElement {
  const document: OpenElement = { tag: "", name: "", attributes: {}, children: [] };
  const open = [document];
  const text = xml.replace(/^\uFEFF/, "");
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    if (!piece) throw new SyntaxError(`Not XML at character ${at}.`);
    const [, data, closed, tag, attributes, selfClosing, characters] = piece;
    const parent = open[open.length - 1] ?? document;
    if (tag !== undefined) {
      const element: OpenElement = {
        tag,
        name: localName(tag),
        attributes: attributesOf(attributes ?? ""),
        children: [],
      };
      parent.children.push(element);
      if (selfClosing === "") open.push(element);
      if (open.length > DEEPEST) throw new SyntaxError("XML nested too deep.");
    } else if (closed !== undefined) {
      if (open.length === 1 || parent.tag !== closed) throw new SyntaxError(`Unexpected </${closed}>.`);
      open.pop();
    } else if (data !== undefined || characters !== undefined) {
      parent.children.push(data ?? decoded(characters ?? ""));
    }
  }
  const root = document.children.find((child) => typeof child !== "string");
  if (open.length > 1 || root === undefined) throw new SyntaxError("XML ends too early.");
  return root as XmlElement;
}

/** The first child of this name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** All children of this name, in their order. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The descendant at the end of a path of child names. */
export function descendant(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce(childNamed, element);
}

/** The element's own text. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === "string").join("");
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    // Line ends in attributes are blanks unless they are written as characters (XML 1.0, 3.3.3).
    if (name !== undefined) attributes[name] = decoded((double ?? single ?? "").replace(/[\r\n\t]/g, " "));
  }
  return attributes;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (reference, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? reference;
      const code = hex === undefined ? Number(dec) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}
