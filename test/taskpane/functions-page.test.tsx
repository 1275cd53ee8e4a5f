/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { FUNCTION_LIBRARY } from "../../src/core/library/function-library";
import { FUNCTION_PAGE_TEXTS } from "../../src/locales/function-page-texts";
import { FUNCTION_TEXTS } from "../../src/locales/function-texts";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { exampleInWords } from "../../src/taskpane/functions/example-words";
import { findFunctions } from "../../src/taskpane/functions/find-functions";
import "../../src/taskpane/functions/functions-work";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomWorkbook } from "../actions/telecom-workbook";
import { click, confirm, drawPane, goTo, page, press, type } from "./draw-pane";

function emptyWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.sheets.set("Sheet1", new Map());
  return workbook;
}

const found = (search: string): readonly string[] => findFunctions(FUNCTION_LIBRARY, search).map(({ id }) => id);
const row = (id: string): HTMLElement =>
  within(page()).getByRole("button", { name: new RegExp(`^${id}(?![A-Z])`, "u") });

describe.each(["en", "zh"] as const)("The Functions place, in %s", (language) => {
  const { page: words, rules, causes } = FUNCTION_PAGE_TEXTS[language];
  const help = FUNCTION_TEXTS[language];

  const open = async (workbook: MemoryWorkbook, id?: string): Promise<void> => {
    await drawPane(workbook, language);
    await goTo(language, "functions");
    await screen.findByRole("searchbox", { name: words.search });
    if (id !== undefined) await click(row(id));
  };

  it("lists every function by family with what it is for", async () => {
    await open(emptyWorkbook());
    expect(within(page()).getByText(words.count(FUNCTION_LIBRARY.length, FUNCTION_LIBRARY.length))).toBeTruthy();
    for (const { id, family } of FUNCTION_LIBRARY) {
      const part = within(page()).getByRole("region", { name: words.families[family] });
      expect(part.textContent).toContain(`${id}${help[id]?.description}`);
    }
  });

  it("finds by words of both languages, says how many, and what to do when there is none", async () => {
    await open(emptyWorkbook());
    const search = screen.getByRole("searchbox", { name: words.search });
    await type(search, language === "en" ? "匹配度" : "match");
    await waitFor(() => expect(page().querySelector("[data-function]")?.getAttribute("data-function")).toBe("MATCH"));
    await type(search, "no such thing");
    await waitFor(() => expect(screen.getByText(words.none).getAttribute("role")).toBe("status"));
  });

  it("is walked with the arrow keys, one function being reached with Tab", async () => {
    await open(emptyWorkbook());
    const reachable = (): string[] =>
      [...page().querySelectorAll('[data-function][tabindex="0"]')].map(
        (one) => one.getAttribute("data-function") ?? "",
      );
    const last = FUNCTION_LIBRARY.at(-1)?.id ?? "";
    expect(reachable()).toEqual(["WEIGHTED"]);
    await press(screen.getByRole("searchbox", { name: words.search }), "ArrowDown");
    expect(document.activeElement).toBe(row("WEIGHTED"));
    await press(row("WEIGHTED"), "ArrowDown");
    expect(document.activeElement).toBe(row("COVERAGE"));
    await press(row("COVERAGE"), "End");
    expect([document.activeElement, reachable()]).toEqual([row(last), [last]]);
    await press(row(last), "Home");
    expect(document.activeElement).toBe(row("WEIGHTED"));
  });

  it("explains a function: how it is typed, parameters, formula, example, source and errors", async () => {
    await open(emptyWorkbook(), "STATUS");
    const shown = page().textContent ?? "";
    expect(document.activeElement?.textContent).toBe("STATUS");
    expect(shown).toContain("=COMPETENCY.STATUS(actual, required, [tolerance])");
    expect(shown).toContain(help["STATUS"]?.parameters["tolerance"]);
    expect(shown).toContain("=COMPETENCY.STATUS(1.4,2)");
    expect(within(page()).getByRole("cell", { name: "-1" })).toBeTruthy();
    expect(shown).toContain(rules.C5);
    expect(shown).toContain(`#VALUE!${causes["negative-argument"].when}`);
    expect(shown).toContain(words.blanks("B2"));
    await click(screen.getByRole("button", { name: words.otherSigns }));
    expect(page().textContent).toContain(words.sign["#NAME?"].meaning);
  });

  it("leads back to the list where it was left", async () => {
    await open(emptyWorkbook());
    const search = screen.getByRole("searchbox", { name: words.search });
    await type(search, "grade");
    await waitFor(() => expect(row("GRADE")).toBeTruthy());
    await click(row("GRADE"));
    await click(screen.getByRole("button", { name: words.back }));
    await waitFor(() => expect(document.activeElement).toBe(row("GRADE")));
    expect(screen.getByRole<HTMLInputElement>("searchbox", { name: words.search }).value).toBe("grade");
  });

  it("inserts the example in the pane's words, says where, and takes it back", async () => {
    const workbook = emptyWorkbook();
    await workbook.select({ sheet: "Sheet1", row: 2, column: 1 });
    await open(workbook, "GRADE");
    await confirm();
    await screen.findByText(words.inserted("Sheet1!B3"));
    expect((await workbook.selection()).formula).toContain(language === "zh" ? '"中级"' : '"Intermediate"');
    await click(screen.getByRole("button", { name: PANE_TEXTS[language].common.undo }));
    await screen.findByText(words.undone("Sheet1!B3"));
    expect((await workbook.selection()).formula).toBeNull();
  });

  it("says what stands in the way, and changes nothing", async () => {
    const workbook = emptyWorkbook();
    workbook.type("Sheet1", 0, 0, "mine");
    await open(workbook, "GAP");
    await confirm();
    await screen.findByText(words.occupied("Sheet1!A1", 1, 1));
    expect(workbook.value("Sheet1", 0, 0)).toBe("mine");
    workbook.refuseNext("cell-being-edited");
    await confirm();
    await screen.findByText(new RegExp(PANE_TEXTS[language].faults.refusals["cell-being-edited"], "u"));
  });

  it("asks for a template where an example needs its tables, and leads to it", async () => {
    await open(emptyWorkbook(), "TEAM");
    expect(within(page()).getByText(words.resultDepends)).toBeTruthy();
    await confirm();
    await screen.findByText(words.noTemplate);
    await click(screen.getByRole("button", { name: words.toTemplate }));
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain(PANE_TEXTS[language].tabs.template);
  });

  it("says how many cells the result of tables fills", async () => {
    const workbook = await telecomWorkbook(language);
    workbook.sheets.set("Mine", new Map());
    await workbook.select({ sheet: "Mine", row: 0, column: 0 });
    await open(workbook, "SCORECARD");
    await confirm();
    await screen.findByText(words.insertedSpill("Mine!A1", 18, 7));
  });

  it("has everything to say of every function", async () => {
    await open(emptyWorkbook());
    for (const { id, faults, parameters } of FUNCTION_LIBRARY) {
      await click(page().querySelector<HTMLElement>(`[data-function="${id}"]`) ?? page());
      const shown = page().textContent ?? "";
      expect(shown).toContain(help[id]?.description);
      expect(shown).not.toMatch(/undefined|\[object/u);
      expect([id, ...faults.filter((code) => !shown.includes(causes[code].then))]).toEqual([id]);
      expect([id, ...parameters.filter(({ name }) => !help[id]?.parameters[name])]).toEqual([id]);
      await press(page().querySelector("form") ?? page(), "Escape");
    }
  });
});

describe("Finding a function", () => {
  it("puts names first, then what functions are for, then the rest", () => {
    expect(found("icc")[0]).toBe("ICC");
    expect(found("kappa").slice(0, 2)).toEqual(["KAPPA", "KAPPATABLE"]);
    expect(found("GRADE")[0]).toBe("GRADE");
  });

  it("looks into both languages, parameters, families and authors, whatever the letters' width or capitals", () => {
    expect(found("krippendorff")).toEqual(["ALPHA"]);
    expect(found("Saaty")).toEqual(["AHP", "AHPCR"]);
    expect(found("ｔｏｌｅｒａｎｃｅ")).toContain("STATUS");
    expect(found("评估人 一致")).toEqual(expect.arrayContaining(["ICC", "ALPHA"]));
    expect(found("覆盖率")).toContain("COVERAGE");
  });

  it("needs every word, and gives all without one", () => {
    expect(found("match zzz")).toEqual([]);
    expect(found("  ")).toEqual(FUNCTION_LIBRARY.map(({ id }) => id));
  });
});

describe("Words of examples", () => {
  it("are replaced in quotation marks only", () => {
    const example = { formula: '=COMPETENCY.ACTUAL({"self";"peers"},self,"linear")', result: [["self", 1, null]] };
    expect(exampleInWords(example, { self: "自评" })).toEqual({
      formula: '=COMPETENCY.ACTUAL({"自评";"peers"},self,"linear")',
      result: [["自评", 1, null]],
    });
  });
});

afterEach(async () => {
  await act(() => Promise.resolve());
});
