/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { click, confirm, drawPane, goTo, page, press, type } from "./draw-pane";

/** Sheets of the model that is chosen to begin with. */
const SHEETS = 9;
/** What the Scorecard reads stands on a hidden one beside them. */
const WITH_HIDDEN = SHEETS + 1;

describe.each(["en", "zh"] as const)("The template page in %s", (language) => {
  const texts = PANE_TEXTS[language];
  const people = (): HTMLElement => screen.getByRole("textbox", { name: texts.template.peopleLabel });
  let workbook: MemoryWorkbook;
  beforeEach(async () => {
    workbook = new MemoryWorkbook();
    await drawPane(workbook, language);
  });

  it("says beforehand what will happen", () => {
    expect(within(page()).getByText(texts.template.willAdd(SHEETS))).toBeTruthy();
  });

  it("counts the people and names what is wrong with a line while it is typed", async () => {
    await type(people(), "001,Li\n001,Bo\n,Cy");
    expect(screen.getByText(texts.template.peopleCount(1))).toBeTruthy();
    expect(screen.getByText(texts.template.notes.codeRepeated(2, "001", 1))).toBeTruthy();
    expect(screen.getByText(texts.template.notes.codeMissing(3))).toBeTruthy();
    expect(within(page()).getByText(texts.template.toMend(2))).toBeTruthy();
  });

  it("shows how the columns of a pasted staff list are read, and takes them as they are changed", async () => {
    const { columns, notes } = texts.template;
    await type(people(), "序号\t姓名\t胸卡号\t部门\n1\t李明\tE01\t销售部\n2\t王芳\tE02\t销售部");
    expect(screen.getByText(notes.headingLeftOut(1))).toBeTruthy();
    const column = (number: number, header: string): HTMLElement =>
      screen.getByRole("combobox", { name: new RegExp(`^${columns.column(number, header)}`, "u") });
    expect(column(1, "序号").textContent).toContain(columns.fields.code);
    expect(column(4, "部门").textContent).toContain(columns.fields.department);
    expect(screen.getByText(columns.samples("E01 · E02"))).toBeTruthy();
    const badge = column(3, "胸卡号");
    expect(badge.textContent).toContain(columns.notTaken);
    await click(badge);
    await click(screen.getByRole("option", { name: columns.fields.code }));
    expect(column(1, "序号").textContent).toContain(columns.notTaken);
    await confirm();
    await screen.findByRole("heading", { name: texts.template.doneTitle });
    const rows = workbook.tables.find(({ name }) => name === "CompetencyPeople")?.area;
    const [, , , sheet = ""] = workbook.sheets.keys();
    const { row = 0, column: first = 0 } = rows ?? {};
    expect([1, 2].map((line) => [0, 1, 2].map((at) => workbook.value(sheet, row + line, first + at)))).toEqual([
      ["E01", "李明", "销售部"],
      ["E02", "王芳", "销售部"],
    ]);
  });

  it("names the grades that a word can mean", async () => {
    await type(people(), "001,Li,,,客户经理");
    expect(
      screen.getByText((said) => said.includes("G1") && said.includes("G4") && said.includes("客户经理")),
    ).toBeTruthy();
  });

  it("does not insert while something is to be mended, and leads there", async () => {
    await type(people(), "001,Li\n001,Bo");
    await confirm();
    expect(workbook.sheets.size).toBe(0);
    await waitFor(() => expect(document.activeElement).toBe(people()));
  });

  it("inserts on Enter, moves the focus to what was made and links to each sheet", async () => {
    await type(people(), "001,Li");
    await confirm();
    const title = await screen.findByRole("heading", { name: texts.template.doneTitle });
    expect(title.parentElement).toBe(document.activeElement);
    expect(workbook.sheets.size).toBe(WITH_HIDDEN);
    const [, , , sheet = ""] = workbook.sheets.keys();
    await click(screen.getByRole("button", { name: texts.template.goToSheet(sheet) }));
    expect(workbook.selected).toEqual([{ sheet, row: 0, column: 0 }]);
  });

  it("takes the sheets out again, and asks before it removes what was entered since", async () => {
    await type(people(), "001,Li");
    await confirm();
    workbook.typeInto("CompetencyRatings", 1, "C01", 2);
    await click(await screen.findByRole("button", { name: texts.common.undo }));
    const question = screen.getByRole("alertdialog", { name: texts.template.editedTitle });
    expect(within(question).getByRole("button", { name: texts.template.keep })).toBe(document.activeElement);
    await press(question, "Escape");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(workbook.sheets.size).toBe(WITH_HIDDEN);
    await click(screen.getByRole("button", { name: texts.common.undo }));
    await click(screen.getByRole("button", { name: texts.template.removeAnyway }));
    expect(screen.getByText(texts.template.undone)).toBeTruthy();
    expect(workbook.sheets.size).toBe(0);
    expect((people() as HTMLTextAreaElement).value).toBe("001,Li");
  });

  it("shows how far it is, and Esc cancels", async () => {
    const release = workbook.holdInserts();
    await confirm();
    expect(screen.getByRole("progressbar")).toBeTruthy();
    const cancel = screen.getByRole("button", { name: texts.common.cancel });
    expect(document.activeElement).toBe(cancel);
    await press(cancel, "Escape");
    release();
    expect(await screen.findByText(texts.template.cancelled)).toBeTruthy();
    expect(workbook.sheets.size).toBe(0);
  });

  it("puts a refusal into a sentence and keeps what was typed", async () => {
    workbook.refuseNext("structure-protected");
    await type(people(), "001,Li");
    await confirm();
    expect(await screen.findByText(texts.faults.refusals["structure-protected"])).toBeTruthy();
    expect((people() as HTMLTextAreaElement).value).toBe("001,Li");
  });

  it("shows a bug with a text that can be copied", async () => {
    workbook.refuseNext(new Error("the cell walked away"));
    await confirm();
    const details = await screen.findByRole("textbox", { name: texts.faults.details });
    expect((details as HTMLTextAreaElement).value).toMatch(/^Competency Scorecard 1\.0\.0\n.*the cell walked away/su);
  });

  it("shows the ladder of an item from the top level down", async () => {
    await click(screen.getByRole("combobox", { name: new RegExp(`^${texts.template.preview}`, "u") }));
    await click(screen.getByRole("option", { name: language === "zh" ? "C01 成就导向" : /^C01 / }));
    const levels = screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
    expect(levels).toHaveLength(4);
    expect(levels[0]).toBe(texts.template.level(4, language === "zh" ? "资深" : "Expert"));
  });

  it("refuses numbers of raters that cannot be, and needs a group besides self", async () => {
    await click(screen.getByRole("button", { name: new RegExp(`^${texts.template.raters}`, "u") }));
    const superior = screen.getByRole("textbox", { name: texts.template.numberOf(texts.template.groups.superior) });
    await type(superior, "1.5");
    expect(superior.getAttribute("aria-invalid")).toBe("true");
    await type(superior, "０");
    await type(screen.getByRole("textbox", { name: texts.template.numberOf(texts.template.groups.peers) }), "0");
    expect(screen.getByText(texts.template.noRaterCounts)).toBeTruthy();
    await confirm();
    expect(workbook.sheets.size).toBe(0);
  });
});

it("keeps what was typed while another place is open", async () => {
  await drawPane(new MemoryWorkbook(), "en");
  await type(screen.getByRole("textbox", { name: PANE_TEXTS.en.template.peopleLabel }), "001,Li");
  await goTo("en", "check");
  await goTo("en", "template");
  expect((screen.getByRole("textbox", { name: PANE_TEXTS.en.template.peopleLabel }) as HTMLTextAreaElement).value).toBe(
    "001,Li",
  );
});

it("says that a workbook calculates only when asked", async () => {
  const workbook = new MemoryWorkbook();
  workbook.calculatesByItself = false;
  await drawPane(workbook, "en");
  await confirm();
  expect(await screen.findByText(PANE_TEXTS.en.template.doneManual)).toBeTruthy();
});
