import {
  checkPart,
  isAsChecked,
  type LastCheck,
  rememberedCheck,
  withoutLastCheck,
} from "../../../src/core/record/last-check";
import { isOurs } from "../../../src/core/record/memory";
import { CHECK_NAMESPACE, partXml, TEMPLATE_NAMESPACE } from "../../../src/core/record/record-part";

const AT = "2026-11-03T06:05:00.000Z";
const CHECK: LastCheck = { at: AT, marks: new Map([["001", "cabdf4f8c520f251"], ["__proto__", "af63dc4c8601ec8c"]]) }; // prettier-ignore

const read = (...xmls: readonly string[]): LastCheck | null =>
  rememberedCheck({ parts: xmls.map((xml) => ({ namespace: CHECK_NAMESPACE, xml })), settings: {} }, "");

describe("What a workbook remembers of the last check", () => {
  it("stands in a part of its own for each template, which is the add-in's", () => {
    const part = checkPart("_2", CHECK);
    expect(part.namespace).toBe("urn:competency-scorecard:check_2");
    expect(isOurs(part.namespace)).toBe(true);
    expect(rememberedCheck({ parts: [part], settings: {} }, "_2")).toEqual(CHECK);
    expect(rememberedCheck({ parts: [part], settings: {} }, "")).toBeNull();
  });

  it("is small: a code and a mark for each person", () => {
    const marks = new Map(Array.from({ length: 1000 }, (_, index) => [String(100_000 + index), "cabdf4f8c520f251"]));
    expect(checkPart("", { at: AT, marks }).xml.length).toBeLessThan(31_000);
  });

  it.each([
    ["no part", []],
    ["no XML", ["<record"]],
    ["nothing in it", [partXml(CHECK_NAMESPACE, null)]],
    ["a later format", [partXml(CHECK_NAMESPACE, { format: 2, at: AT, marks: [] })]],
    ["no date", [partXml(CHECK_NAMESPACE, { format: 1, at: "yesterday", marks: [] })]],
    ["marks that are none", [partXml(CHECK_NAMESPACE, { format: 1, at: AT, marks: [["001", 7]] })]],
    ["too much", [partXml(CHECK_NAMESPACE, "x".repeat(4_000_000))]],
  ])("is nothing where there is %s", (_, xmls) => {
    expect(read(...xmls)).toBeNull();
  });

  it("is the first that can be read where merging made two", () => {
    expect(read("<record", checkPart("", CHECK).xml)).toEqual(CHECK);
  });
});

describe("A check", () => {
  it("finds what is rated as it was at the last one, if there was one", () => {
    expect(isAsChecked(CHECK, new Map([...CHECK.marks].reverse()))).toBe(true);
    expect(isAsChecked(CHECK, new Map())).toBe(false);
    expect(isAsChecked(null, new Map())).toBe(false);
  });

  it("of a template that was deleted is forgotten with the insert of the next one under its names", () => {
    const plan = { sheets: [], names: [], customXml: [{ namespace: `${TEMPLATE_NAMESPACE}_2`, xml: "<record/>" }] };
    expect(withoutLastCheck(plan, [CHECK_NAMESPACE, `${TEMPLATE_NAMESPACE}_2`])).toEqual(plan);
    const { customXml } = withoutLastCheck(plan, [CHECK_NAMESPACE, `${CHECK_NAMESPACE}_2`]);
    expect(customXml.map(({ namespace }) => namespace)).toEqual([`${TEMPLATE_NAMESPACE}_2`, `${CHECK_NAMESPACE}_2`]);
    expect(rememberedCheck({ parts: customXml, settings: {} }, "_2")).toBeNull();
  });
});
