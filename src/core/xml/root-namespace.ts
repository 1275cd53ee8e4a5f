/** The root's tag stands among the first characters: the rest of a part, which may be large, is not looked at. */
const LOOKED_AT = 10_000;
const ROOT =
  /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<(?:([^\s:/>]+):)?[^\s:/>]+((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/u;

/**
 * The namespace of an XML part's root; "" where it has none, or where the text is no XML.
 *
 * @example rootNamespace('<a:b xmlns:a="urn:x"/>') // "urn:x"
 */
export function rootNamespace(xml: string): string {
  const [, prefix, attributes = ""] = ROOT.exec(xml.slice(0, LOOKED_AT)) ?? [];
  const wanted = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (name === wanted) return double ?? single ?? "";
  }
  return "";
}

/** The part without its XML declaration, which tells how the bytes of a file are to be read and not what they say. */
export function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?(?:<\?xml[^>]*\?>)?\s*/u, "");
}
