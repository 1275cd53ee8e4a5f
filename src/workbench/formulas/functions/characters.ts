import type { FormulaFunction } from "../formula-function";
import { NA, VALUE } from "../values";
import { single } from "./single-values";

/** The signs of Windows-1252 that stand where Unicode has control signs; blanks are unused. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const FIRST_OF_WINDOWS = 128;
const LAST = 255;
const QUESTION_MARK = 63;

/** Signs by their numbers, in Windows-1252 and in Unicode. */
export const CHARACTERS: Readonly<Record<string, FormulaFunction>> = {
  CHAR: single(["whole"], [], (code) => {
    if (code < 1 || code > LAST) return VALUE;
    const own = WINDOWS.charAt(code - FIRST_OF_WINDOWS).trim();
    return code >= FIRST_OF_WINDOWS && own !== "" ? own : String.fromCharCode(code);
  }),
  CODE: single(["text"], [], (text) => {
    if (text === "") return VALUE;
    const place = WINDOWS.indexOf(text.charAt(0));
    const code = text.charCodeAt(0);
    if (place >= 0 && text.charAt(0) !== " ") return place + FIRST_OF_WINDOWS;
    return code > LAST ? QUESTION_MARK : code;
  }),
  UNICHAR: single(["whole"], [], (code) => {
    if (code < 1 || code > 0x10ffff) return VALUE;
    return code >= 0xd800 && code <= 0xdfff ? NA : String.fromCodePoint(code);
  }),
  UNICODE: single(["text"], [], (text) => text.codePointAt(0) ?? VALUE),
};
