import * as fc from "fast-check";
import { LONGEST_PART, partContent, partXml } from "../../../src/core/record/record-part";
import { rootNamespace } from "../../../src/core/xml/root-namespace";

const NAMESPACE = "urn:competency-scorecard:template";

describe("A record as a custom XML part", () => {
  it.each([
    ["the end of a CDATA section", "]]>"],
    ["markup and entities", '<a b="c">&amp;&lt;</a><!-- -->'],
    ["control characters", "\u0000\u0001\u0008\u000b\u001f\u007f\u0085"],
    ["line ends", "\r\n\r\n\u2028\u2029"],
    ["halves of surrogate pairs", "\ud800 \udc00"],
    ["what is no character", "\ufffe\uffff"],
    ["emoji and Chinese", "😀 能力素质"],
    ["what files escape", "_x0041_"],
  ])("gives %s back as they were", (_, text) => {
    const xml = partXml(NAMESPACE, { text, [text]: [text] });
    expect(partContent(xml)).toEqual({ kind: "data", data: { text, [text]: [text] } });
    expect(rootNamespace(xml)).toBe(NAMESPACE);
    // What XML 1.0 cannot hold never stands in the part.
    // eslint-disable-next-line no-control-regex -- these are the characters that it is about
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&/u);
  });

  it("gives any text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(partContent(partXml(NAMESPACE, text))).toEqual({ kind: "data", data: text });
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it("is read as other programs write it anew: with a declaration, a prefix, CDATA, entities and line breaks", () => {
    const xml = `\uFEFF<?xml version="1.0"?>\n<!-- saved -->\n<c:record xmlns:c="${NAMESPACE}">\n <![CDATA[{"a":"<"]]>,&#34;b&#x22;:1}\n</c:record>\n`;
    expect(partContent(xml)).toEqual({ kind: "data", data: { a: "<", b: 1 } });
    expect(rootNamespace(xml)).toBe(NAMESPACE);
  });

  it("is read as LibreOffice writes it anew, with every quote as a reference", () => {
    const data = { model: "telecom", quoted: 'The "boss"', 人: ["a<b>\u0001😀]]>", "&quot;"] };
    const xml = partXml(NAMESPACE, data).replace(/(?<=>).*(?=<)/su, (text) => text.replaceAll('"', "&quot;"));
    expect(xml).toContain("{&quot;model&quot;:&quot;telecom&quot;");
    expect(partContent(xml)).toEqual({ kind: "data", data });
  });

  it.each([
    ["no XML", "record"],
    ["XML that ends too early", `<record xmlns="${NAMESPACE}">{}`],
    ["no JSON", `<record xmlns="${NAMESPACE}">{</record>`],
    ["another root", `<settings xmlns="${NAMESPACE}">{}</settings>`],
    ["a document type", `<!DOCTYPE record [<!ENTITY a "b">]><record xmlns="${NAMESPACE}">"&a;"</record>`],
  ])("is damaged where it is %s", (_, xml) => {
    expect(partContent(xml)).toEqual({ kind: "damaged" });
  });

  it("is not parsed beyond four million characters, so that ten megabytes stay unread", () => {
    const xml = `<record xmlns="${NAMESPACE}">"${"x".repeat(10_000_000)}"</record>`;
    expect(partContent(xml)).toEqual({ kind: "too-large" });
    expect(rootNamespace(xml)).toBe(NAMESPACE);
    expect(partContent(partXml(NAMESPACE, "x".repeat(LONGEST_PART - 100)))).toMatchObject({ kind: "data" });
  });
});
