import { levelRanges } from "../../../src/core/plan/dictionary/dictionary-basis";
import { dictionarySheet } from "../../../src/core/plan/dictionary/dictionary";
import { shippedModel } from "../../worked-examples/example-workbook";
import { contextOf, tableOf } from "./template-of";

describe("the dictionary of a model with several scales per item", () => {
  const model = shippedModel("behavioural-dictionary");
  const [header = [], ...rows] = tableOf(dictionarySheet(contextOf(model, "zh")));
  const row = (code: string): readonly unknown[] => rows.find(([item]) => String(item).startsWith(`${code} `)) ?? [];

  it("has a column for every level that occurs, from −1 to 8", () => {
    expect(header.slice(4).map((text) => String(text).split(" ")[0])).toEqual(
      [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => `L${String(level)}`),
    );
  });

  it("tells other names and typical behaviours in the item's row, which has no levels of its own", () => {
    const [, , definition, , ...levels] = row("C01");
    expect(definition).toContain("又称：结果导向、");
    expect(definition).toContain("典型行为：\n• ");
    expect(levels.every((level) => level === "")).toBe(true);
  });

  it("has a row below for each scale, with what rises and its levels written out, shared tables too", () => {
    for (const item of model.items) {
      if (item.kind !== "scaled") continue;
      for (const scale of item.scales) {
        const [, , definition, , ...levels] = row(scale.code);
        const rungs = scale.rungs ?? model.sharedScales?.find(({ id }) => id === scale.shared)?.rungs ?? [];
        expect(definition).toContain(scale.idea.zh);
        expect(levels.filter((level) => level !== "")).toHaveLength(rungs.length);
        expect(levels[scale.lowest + 1]).toContain(rungs[0]?.gist.zh ?? "missing");
      }
    }
  });
});

it("says which levels follow the source and which are this product's design", () => {
  const model = shippedModel("enterprise-dictionary");
  const item = model.items.find(({ code }) => code === "C07");
  const bases = item?.kind === "rated" ? item.rungs.map(({ level, basis }) => [level, basis]) : [];
  expect(bases).toEqual([
    [1, "design"],
    [2, "design"],
    [3, "source"],
    [4, "source"],
    [5, "design"],
  ]);
  const [header = [], ...rows] = tableOf(dictionarySheet(contextOf(model, "zh")));
  expect(header[3]).toBe("M4 依据");
  expect(rows[6]?.[3]).toBe(
    item?.basis === "source"
      ? "定义：来源；3–4 级：来源；1–2、5 级：设计"
      : "定义：设计；3–4 级：来源；1–2、5 级：设计",
  );
});

it("marks what is still to be named and says what to do", () => {
  const rows = tableOf(dictionarySheet(contextOf(shippedModel("broker-customer-manager"), "en")));
  expect(rows[3]?.[2]).toMatch(/^▲ Unfinished\n[^]*Add a name, a definition/u);
});

it("has a row for each part of a divided item, and areas of knowledge as a check list", () => {
  const rows = tableOf(dictionarySheet(contextOf(shippedModel("hr-business-partner"), "en")));
  expect(rows.map(([item]) => String(item).split(" ")[0])).toEqual(
    expect.arrayContaining(["C01", "C011", "C012", "C02"]),
  );
  expect(rows.some(([, , definition]) => String(definition).includes("(check list):\n□ "))).toBe(true);
});

it("says of exams in points that they have no levels", () => {
  const rows = tableOf(dictionarySheet(contextOf(shippedModel("bank-customer-manager"), "en")));
  const exam = rows.find(([item]) => String(item).startsWith("C12 ")) ?? [];
  expect(exam[2]).toContain("Counted in exam points");
  expect(exam.slice(4).every((level) => level === "")).toBe(true);
});

it("joins neighbouring levels to ranges", () => {
  expect(levelRanges([1, 2, 3, 5])).toEqual(["1–3", "5"]);
  expect(levelRanges([-1, 0, 2])).toEqual(["-1–0", "2"]);
  expect(levelRanges([])).toEqual([]);
});
