import { strFromU8 } from "fflate";
import type { CustomXmlPart } from "../core/plan/workbook-plan";
import { rootNamespace, withoutDeclaration } from "../core/xml/root-namespace";
import type { ReceivedFile } from "./received-file";

const ITEM = /^customXml\/item(\d+)\.xml$/iu;

/**
 * The custom XML parts of a file in their order, whoever put them there. Some programs keep the parts and lose the
 * workbook's relationship to them: they are found by their paths.
 */
export function customXmlIn(file: ReceivedFile): readonly CustomXmlPart[] {
  return file
    .entries()
    .flatMap(([path, bytes]) => {
      const number = ITEM.exec(path)?.[1];
      return number === undefined ? [] : [{ number: Number(number), xml: withoutDeclaration(text(bytes)) }];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ xml }) => ({ namespace: rootNamespace(xml), xml }));
}

/** Excel writes parts of others in UTF-16 too. */
function text(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes) : strFromU8(bytes);
}
