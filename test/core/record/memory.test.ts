import { earlierSettings, EARLIER_NAMESPACE } from "../../../src/core/record/earlier-memory";
import {
  memoryChange,
  rememberedConversion,
  rememberedSuffixes,
  rememberedTemplate,
  reversedMemory,
  type WorkbookMemory,
} from "../../../src/core/record/memory";
import { CONVERSION_NAMESPACE, partXml, TEMPLATE_NAMESPACE } from "../../../src/core/record/record-part";
import type { TemplateRecord } from "../../../src/core/record/template-record";

const RECORD: TemplateRecord = {
  format: 3,
  cycle: "",
  model: { kind: "named", id: "small-model", version: "1.0.0", picks: null },
  sheets: [{ kind: null, name: "Ratings", anchors: [] }],
  names: [],
  expected: { language: "en", items: [], levelNames: [], tables: [], rules: [] },
  choices: null,
};
const FORMAT_ONE = {
  format: 1,
  model: { id: "small-model", version: "1.0.0" },
  sheets: ["Ratings"],
  names: [],
  personPicker: null,
  expected: { language: "en", items: [], levelNames: [], tables: [], rules: [] },
};
const TURNED = { format: 1, names: {}, sheets: [] };
const NOTHING: WorkbookMemory = { parts: [], settings: {} };

const part = (namespace: string, data: unknown) => ({ namespace, xml: partXml(namespace, data) });

/** The part of a file that an earlier version saved. */
function earlierPart(settings: Readonly<Record<string, unknown>>) {
  const items = Object.entries(settings).map(
    ([key, value]) => `<setting key="${key}">${JSON.stringify(value)}</setting>`,
  );
  return { namespace: EARLIER_NAMESPACE, xml: `<settings xmlns="${EARLIER_NAMESPACE}">${items.join("")}</settings>` };
}

describe("What a workbook remembers of a template", () => {
  it("stands in a part of its own for each template", () => {
    const memory = { parts: [part(`${TEMPLATE_NAMESPACE}_2`, RECORD)], settings: {} };
    expect(rememberedTemplate(memory, "_2")).toEqual({ kind: "read", record: RECORD });
    expect(rememberedTemplate(memory, "")).toEqual({ kind: "none" });
    expect(rememberedSuffixes(memory.parts.map(({ namespace }) => namespace))).toEqual(["_2"]);
  });

  it("is read from where earlier versions kept it: Office's settings, and a part of our files", () => {
    const read = { kind: "read", record: RECORD };
    expect(rememberedTemplate({ parts: [], settings: { "competency.template": FORMAT_ONE } }, "")).toEqual(read);
    expect(
      rememberedTemplate({ parts: [earlierPart({ "competency.template_2": FORMAT_ONE })], settings: {} }, "_2"),
    ).toEqual(read);
    expect(rememberedConversion({ parts: [earlierPart({ "competency.turned": TURNED })], settings: {} })).toEqual(
      TURNED,
    );
  });

  it("is the first that can be read where merging made two", () => {
    const damaged = { namespace: TEMPLATE_NAMESPACE, xml: "<record" };
    expect(rememberedTemplate({ parts: [damaged, part(TEMPLATE_NAMESPACE, RECORD)], settings: {} }, "")).toMatchObject({
      kind: "read",
    });
  });

  it.each([
    ["damaged", "<record"],
    ["damaged", partXml(TEMPLATE_NAMESPACE, { format: 3 })],
    ["newer", partXml(TEMPLATE_NAMESPACE, { format: 4 })],
    ["too-large", partXml(TEMPLATE_NAMESPACE, "x".repeat(4_000_000))],
  ])("is told to be %s", (kind, xml) => {
    expect(rememberedTemplate({ parts: [{ namespace: TEMPLATE_NAMESPACE, xml }], settings: {} }, "")).toEqual({ kind });
  });
});

describe("A change of what a workbook remembers", () => {
  const write = { templates: [{ suffix: "", record: RECORD }] };
  const after = partXml(TEMPLATE_NAMESPACE, RECORD);

  it("adds a part, and taken back removes it", () => {
    const change = memoryChange(NOTHING, write);
    expect(change).toEqual({ parts: [{ namespace: TEMPLATE_NAMESPACE, before: undefined, after }], settings: [] });
    expect(reversedMemory(change).parts).toEqual([{ namespace: TEMPLATE_NAMESPACE, before: after, after: undefined }]);
  });

  it("changes nothing where nothing is remembered and nothing is to be", () => {
    expect(memoryChange(NOTHING, { conversion: null })).toEqual({ parts: [], settings: [] });
  });

  it("moves what Office's settings held, and leaves the settings of others", () => {
    const settings = { "competency.template": FORMAT_ONE, "competency.template_2": FORMAT_ONE, mine: 1 };
    expect(memoryChange({ parts: [], settings }, write)).toEqual({
      parts: [{ namespace: TEMPLATE_NAMESPACE, before: undefined, after }],
      settings: [{ key: "competency.template", before: FORMAT_ONE, after: undefined }],
    });
  });

  it("moves what the part of an earlier file held, and leaves the rest of it where it is", () => {
    const earlier = earlierPart({ "competency.template": FORMAT_ONE, "competency.turned": TURNED });
    const { parts } = memoryChange({ parts: [earlier], settings: {} }, write);
    expect(parts.map(({ namespace }) => namespace)).toEqual([TEMPLATE_NAMESPACE, EARLIER_NAMESPACE]);
    expect(parts[1]?.before).toBe(earlier.xml);
    expect(earlierSettings(parts[1]?.after ?? "")).toEqual({ "competency.turned": TURNED });
  });

  it("removes the part of an earlier file with the last thing that it held", () => {
    const earlier = earlierPart({ "competency.template": FORMAT_ONE, "competency.turned": TURNED });
    const { parts } = memoryChange({ parts: [earlier], settings: {} }, { ...write, conversion: TURNED });
    expect(parts.map(({ namespace, after: left }) => [namespace, left === undefined])).toEqual([
      [TEMPLATE_NAMESPACE, false],
      [CONVERSION_NAMESPACE, false],
      [EARLIER_NAMESPACE, true],
    ]);
  });
});
