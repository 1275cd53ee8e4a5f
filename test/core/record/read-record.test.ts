import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { chosenModel } from "../../../src/core/model/chosen-model";
import { earlierAnchors } from "../../../src/core/plan/scorecard/earlier-anchors";
import { planTemplate } from "../../../src/core/plan/plan-template";
import { contentHash } from "../../../src/core/record/content-hash";
import { fittingModel } from "../../../src/core/record/model-fits";
import { personPicker } from "../../../src/core/record/person-picker";
import { recordOf } from "../../../src/core/record/record-of-plan";
import { readRecord } from "../../../src/core/record/read-record";
import { recordedName, type TemplateRecord, withKinds } from "../../../src/core/record/template-record";
import { SHIPPED, shippedModel } from "../../actions/shipped-models";
import { telecomChoices, telecomModel } from "../../actions/telecom-workbook";

const CHOICES = telecomChoices("zh");

function record(choices = CHOICES): TemplateRecord {
  const plan = planTemplate(choices, PLAN_TEXTS[choices.language], { sheets: [], tables: [], names: [] });
  return recordOf(plan, choices, "2026");
}

/** As it comes back from JSON. */
function stored(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** The record as the second format had it: names of sheets, and the cell in which the person is picked. */
function inFormatTwo({ sheets, cycle, ...rest }: TemplateRecord): Record<string, unknown> {
  expect(cycle).toBe("2026");
  const names = sheets.map(({ name }) => name);
  return stored({ ...rest, format: 2, sheets: names, personPicker: { sheet: "个人评估表", row: 2, column: 1 } });
}

/** The record as the first format had it: the model by name only, and what was chosen of it among the choices. */
function inFormatOne(record: TemplateRecord): Record<string, unknown> {
  const { model, choices } = record;
  if (model.kind !== "kept") throw new Error("The model is not kept.");
  const { id, version, grades, items } = model.content;
  const picks = {
    grades: grades.map(({ code }) => code),
    items: items.map(({ code }) => code),
    weights: Object.fromEntries(items.map(({ code, weight }) => [code, weight])),
  };
  return stored({
    ...inFormatTwo(record),
    format: 1,
    model: { id, version },
    choices: { language: "zh", ...choices, ...picks },
  });
}

/** The sheets of a record as they come from the formats that did not say what stands where. */
function earlierSheets({ sheets, expected }: TemplateRecord): TemplateRecord["sheets"] {
  return sheets.map(({ name }) => ({
    kind: null,
    name,
    anchors: name === "个人评估表" ? earlierAnchors({ row: 2, column: 1 }, expected.items.length) : [],
  }));
}

function withSheet(sheet: unknown): Record<string, unknown> {
  return { ...stored(record()), sheets: [sheet] };
}

function anchorAt(row: unknown): Record<string, unknown> {
  return { holds: { input: "people" }, area: { row, column: 0, rows: 2, columns: 2 } };
}

describe("A record", () => {
  it.each(SHIPPED)("comes back as it was written, with its model: %s", (id) => {
    const model = shippedModel(id);
    const written = record({ ...CHOICES, model, raterGroups: model.raterGroups });
    expect(readRecord(stored(written))).toEqual({ kind: "read", record: written });
  });

  it("keeps a part of a model whose grades are no longer G1, G2 …", () => {
    const model = chosenModel(telecomModel(), { grades: ["G2", "G4"], items: ["C05", "C10"], weights: { C05: 12.5 } });
    const written = record({ ...CHOICES, model });
    expect(readRecord(stored(written))).toEqual({ kind: "read", record: written });
  });

  it("of a later format is left alone", () => {
    expect(readRecord({ ...stored(record()), format: 4, anything: true })).toEqual({ kind: "newer" });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "text"],
    ["a list", []],
    ["no format", {}],
    ["a format that never was", { format: 0 }],
    ["nothing but a format", { format: 3 }],
    ["a key that nobody knows", { ...stored(record()), more: 1 }],
    ["sheets that are no names", { ...stored(record()), sheets: [1] }],
    ["a sheet of a kind that there is not", withSheet({ kind: "diary", name: "Diary", anchors: [] })],
    ["an anchor before the first row", withSheet({ kind: "people", name: "People", anchors: [anchorAt(-1)] })],
    ["an anchor that is no place", withSheet({ kind: "people", name: "People", anchors: [anchorAt("A1")] })],
    [
      "an anchor of another figure",
      withSheet({ kind: "people", name: "People", anchors: [{ ...anchorAt(1), holds: { figure: "luck" } }] }),
    ],
    ["a record of format 2 whose sheets are no names", { ...inFormatTwo(record()), sheets: [1] }],
    ["a record of format 2 without sheets", { ...inFormatTwo(record()), sheets: undefined }],
  ])("is damaged where it holds %s", (_, value) => {
    expect(readRecord(value)).toEqual({ kind: "damaged" });
  });

  it("is damaged where a text of its model is not the one that was written", () => {
    const text = JSON.stringify(record()).replace("成就导向", "成就异向");
    expect(readRecord(JSON.parse(text))).toEqual({ kind: "damaged" });
  });
});

describe("A record of format 2", () => {
  it("is brought up to the format of now, with what the Scorecard of that time held where", () => {
    const written = record();
    const read = readRecord(inFormatTwo(written));
    expect(read).toEqual({ kind: "read", record: { ...written, cycle: "", sheets: earlierSheets(written) } });
    expect(read.kind === "read" && personPicker(read.record)).toMatchObject({
      sheet: "个人评估表",
      anchor: { area: { row: 2, column: 1 } },
    });
  });

  it.each([
    ["no Scorecard", null],
    ["a cell that is none", { sheet: "个人评估表", row: -1, column: "B" }],
  ])("is read with %s, without anchors", (_, picker) => {
    const read = readRecord({ ...inFormatTwo(record()), personPicker: picker });
    expect(read.kind === "read" && read.record.sheets.flatMap(({ anchors }) => anchors)).toEqual([]);
    expect(read.kind === "read" && personPicker(read.record)).toBeNull();
  });

  it("gets the kinds of its sheets by their order, once it is planned again", () => {
    const written = record();
    const read = readRecord(inFormatTwo(written));
    if (read.kind !== "read") throw new Error("The record is damaged.");
    const kinds = written.sheets.flatMap(({ kind }) => kind ?? []);
    expect(kinds).toHaveLength(written.sheets.length);
    expect(recordedName(read.record, "ratings")).toBeUndefined();
    expect(recordedName(withKinds(read.record, kinds), "ratings")).toBe("评分表");
  });
});

describe("A record of format 1", () => {
  it("is brought up to the format of now, with the model by its name", () => {
    const written = record();
    const read = readRecord(inFormatOne(written));
    expect(read).toEqual({
      kind: "read",
      record: {
        ...written,
        cycle: "",
        sheets: earlierSheets(written),
        model: {
          kind: "named",
          id: "telecom-customer-manager",
          version: telecomModel().version,
          picks: {
            grades: ["G1", "G2", "G3", "G4"],
            items: telecomModel().items.map(({ code }) => code),
            weights: Object.fromEntries(telecomModel().items.map(({ code, weight }) => [code, weight])),
          },
        },
      },
    });
  });

  it("without choices, as the oldest, is read and cannot be planned again", () => {
    const { choices, ...oldest } = inFormatOne(record());
    expect(choices).toBeDefined();
    expect(readRecord(oldest)).toMatchObject({ kind: "read", record: { choices: null, model: { picks: null } } });
  });
});

describe("A model for a record that only names it", () => {
  const named = (): TemplateRecord => {
    const model = chosenModel(telecomModel(), { grades: ["G1", "G2"], items: ["C01", "C09"], weights: { C01: 60 } });
    const read = readRecord(inFormatOne(record({ ...CHOICES, model })));
    if (read.kind !== "read") throw new Error("The record is damaged.");
    return read.record;
  };

  it("is the part that was chosen of it", () => {
    const model = fittingModel(telecomModel(), named());
    expect(model?.items.map(({ code, weight }) => [code, weight])).toEqual([
      ["C01", 60],
      ["C09", telecomModel().items.find(({ code }) => code === "C09")?.weight],
    ]);
    expect(model && contentHash(model)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it.each([
    ["another id", { id: "another-model" }],
    ["another version", { version: "9.9.9" }],
    [
      "the same id and version, and an item of another name",
      {
        items: telecomModel().items.map((item) =>
          item.code === "C01" ? { ...item, name: { zh: "别的能力", en: "Another" } } : item,
        ),
      },
    ],
    ["the same id and version, and another scale", { scale: telecomModel().scale.slice(0, 2) }],
  ])("is none with %s", (_, change) => {
    expect(fittingModel({ ...telecomModel(), ...change }, named())).toBeNull();
  });
});
