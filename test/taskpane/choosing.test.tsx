/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { MODEL_ISSUE_SENTENCES } from "../../src/locales/model-issue-texts";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import telecom from "../../src/models/telecom-customer-manager.json";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { click, confirm, drawAgain, drawPane, page, press, SHIPPED, type } from "./draw-pane";

const settle = async (): Promise<void> => {
  for (let step = 0; step < 20; step += 1) await act(() => Promise.resolve());
};

const openFile = async (text: string, name = "mine.json", size?: number): Promise<void> => {
  const file = new File([text], name, { type: "application/json" });
  // The browser of the tests has no File.text.
  Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
  if (size !== undefined) Object.defineProperty(file, "size", { value: size });
  const field = page().querySelector('input[type="file"]');
  if (field === null) throw new Error("No file can be opened.");
  await act(async () => {
    fireEvent.change(field, { target: { files: [file] } });
  });
  await settle();
};

const chosen = (): string | null => screen.getByRole("option", { selected: true }).getAttribute("data-model");
const listed = (): (string | null)[] =>
  screen.getAllByRole("option").map((option) => option.getAttribute("data-model"));

describe.each(["en", "zh"] as const)("Choosing a model in %s", (language) => {
  const { models } = PANE_TEXTS[language];
  let workbook: MemoryWorkbook;
  beforeEach(async () => {
    workbook = new MemoryWorkbook();
    await drawPane(workbook, language);
  });

  it("searches on every key, says where a word stands, and says when nothing is found", async () => {
    expect(listed()).toHaveLength(14);
    const search = screen.getByRole("searchbox", { name: models.search });
    await type(search, "人际网络");
    expect(listed()).toContain("enterprise-dictionary");
    expect(page().querySelector('[data-model="enterprise-dictionary"]')?.textContent).toContain("C20");
    await type(search, "zxqj");
    expect(screen.queryAllByRole("option")).toEqual([]);
    expect(screen.getByText(models.none)).toBeTruthy();
  });

  it("is driven by arrow keys, Home, End and Enter", async () => {
    const list = screen.getByRole("listbox", { name: models.label });
    await press(list, "End");
    await press(list, "Home");
    await press(list, "ArrowDown");
    await press(list, "ArrowDown");
    await press(list, "ArrowUp");
    await press(list, "Enter");
    await settle();
    expect(chosen()).toBe("enterprise-dictionary");
    expect(workbook.sheets.size).toBe(0);
  });

  it("needs a role, keeps what was chosen when the pane is closed and opened, and inserts only that", async () => {
    await press(screen.getByRole("listbox"), "ArrowDown");
    await press(screen.getByRole("listbox"), "Enter");
    await settle();
    for (const role of [/^G1 /u, /^G2 /u, /^G3 /u]) await click(screen.getByRole("checkbox", { name: role }));
    expect(screen.getByText(models.noGrade)).toBeTruthy();
    await confirm();
    expect(workbook.sheets.size).toBe(0);
    await click(screen.getByRole("checkbox", { name: /^G3 /u }));
    await click(screen.getByRole("button", { name: new RegExp(`^${models.itemsAndWeights}`, "u") }));
    await click(screen.getByRole("checkbox", { name: /^C05 / }));
    await type(screen.getByRole("textbox", { name: /^C01 / }), "7");
    await drawAgain(workbook, language);
    await settle();
    expect(chosen()).toBe("enterprise-dictionary");
    await confirm();
    await screen.findByRole("heading", { name: PANE_TEXTS[language].template.doneTitle }, { timeout: 30_000 });
    const name = "CompetencyProfile";
    const { row } = workbook.place(name, 1, "F1");
    const labels = [0, 1, 2, 3].map((below) =>
      workbook.value(workbook.place(name, 1, "F1").sheet, row + below, workbook.place(name, 1, "F1").column),
    );
    expect(labels.map((label) => String(label).split(" ")[0])).not.toContain("C05");
    expect(workbook.place(name, 1, "G3")).toBeTruthy();
    expect(() => workbook.place(name, 1, "G1")).toThrow();
    const weight = workbook.place(name, 1, "F3");
    expect(workbook.value(weight.sheet, weight.row, weight.column)).toBe(7);
  });

  it("opens a model file, lists it as one's own and chooses it", async () => {
    await openFile(JSON.stringify({ ...telecom, id: "mine", name: { zh: "<b>我的</b>", en: "=<b>Mine</b>" } }));
    expect(chosen()).toBe("own:mine");
    expect(screen.getByRole("option", { selected: true }).textContent).toContain(models.ownFile);
    expect(screen.getByRole("option", { selected: true }).querySelector("b")).toBeNull();
  });

  it.each([
    ["text that is no JSON", "{"],
    ["an unknown version", JSON.stringify({ ...telecom, format: 9 })],
    ["duplicate codes", JSON.stringify({ ...telecom, items: [...telecom.items, telecom.items[0]] })],
    ["missing rungs", JSON.stringify({ ...telecom, items: telecom.items.map((item) => ({ ...item, rungs: [] })) })],
  ])("says what is wrong with %s, and leaves the chosen model", async (_what, text) => {
    await openFile(text);
    expect(page().textContent).toContain("mine.json");
    expect(chosen()).toBe("telecom-customer-manager");
    expect(listed()).toHaveLength(14);
  });

  it("refuses a file of 10 MB without reading it", async () => {
    await openFile("", "large.json", 10_000_000);
    expect(screen.getByText(models.fileTooBig("10", "6"))).toBeTruthy();
  });

  it("names links that lead in a circle", async () => {
    const text = { zh: "环", en: "round" };
    const links = [
      { from: "C01", to: "C02", kind: "contains", text },
      { from: "C02", to: "C01", kind: "contains", text },
    ];
    await openFile(JSON.stringify({ ...telecom, links }));
    const parameters = { items: ["C01", "C02", "C01"] };
    const sentence = MODEL_ISSUE_SENTENCES[language]({
      code: "links-in-a-circle",
      parameters,
      severity: "error",
      path: ["links"],
    });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it("says which shipped model cannot be fetched or used, and leaves the others usable", async () => {
    const option = (id: string): HTMLElement => {
      const found = page().querySelector<HTMLElement>(`[data-model="${id}"]`);
      if (found === null) throw new Error(`${id} is not listed.`);
      return found;
    };
    await drawPane(workbook, language, {
      catalogue: {
        ...SHIPPED,
        model: (id) => (id === "leadership" ? Promise.resolve({ format: 1 }) : SHIPPED.model(id)),
      },
    });
    await click(option("core-competencies"));
    await settle();
    expect(page().textContent).toContain(models.tryAgain);
    expect(chosen()).toBe("telecom-customer-manager");
    await click(option("leadership"));
    await settle();
    expect(page().textContent).toMatch(
      language === "zh" ? /无法使用。其他模型不受影响/u : /cannot be used\. The other/u,
    );
    await click(option("enterprise-dictionary"));
    await settle();
    expect(chosen()).toBe("enterprise-dictionary");
  });
});
