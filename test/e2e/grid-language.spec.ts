import type { Page } from "@playwright/test";
import { WORDS as WORKBENCH } from "../../src/workbench/page/words";
import { goTo } from "./grid-actions";
import { PANE } from "./pane-words";
import { expectInserted, fillTemplateForm, pressInsert } from "./template-form";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";
import { WORDS } from "./worked-example";

const MENUS = {
  "zh-CN": {
    submenus: ["选择性复制", "选择性粘贴", "清除", "插入", "删除", "冻结"],
    remove: "删除",
    functionHelp: "求参数的和",
    refusal: "此项的等级是 0 到 4 的整数",
    deletion: "确认删除此工作表？",
    choose: "选择一项",
    sort: "升序",
    shortcuts: "快捷键面板",
    names: "名称管理器",
  },
  "en-US": {
    submenus: ["Copy Special", "Paste Special", "Clear", "Insert", "Delete", "Freeze"],
    remove: "Delete",
    functionHelp: "Adds its arguments",
    refusal: "Levels here are the whole numbers from 0 to 4",
    deletion: "Confirm to delete this worksheet?",
    choose: "Select an item",
    sort: "Ascending",
    shortcuts: "Shortcuts",
    names: "Manager named",
  },
} as const;

/** Names that are the same in both languages: of programs, files, units, keys, sheets and what formulas call by name. */
const NAMES =
  /^(?:Excel|xlsx|px|Ctrl|Shift|Alt|Tab|Enter|Esc|Del|Backspace|Sheet\d|Competency[A-Z]\w+|[A-Z][A-Z\d]*)$/u;
/** "sheets-formula.progress.done": where a text is missing, the grid says what it looked for. */
const KEY = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z][\w-]*)+$/u;

/** What cannot be a text in this language. */
function foreignWords(locale: Locale, texts: Iterable<string>): string[] {
  return [...texts].filter((text) => {
    if (KEY.test(text)) return true;
    if (locale === "en-US") return /\p{Script=Han}/u.test(text);
    return (text.match(/[A-Za-z][A-Za-z\d]+/gu) ?? []).some((word) => !NAMES.test(word));
  });
}

/** Everything that the page shows beside the cells, and what it says to people who listen. */
function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent),
        ...["title", "aria-label", "placeholder", "alt"].map((name) => element.getAttribute(name)),
      ])
      .map((text) => (text ?? "").trim())
      .filter((text) => text !== ""),
  );
}

for (const locale of ["zh-CN", "en-US"] as const) {
  test(`menus, dialogs and messages around the cells speak ${locale} alone`, async ({ page }) => {
    const workbench = await WorkbenchPage.open(page, locale);
    const { keyboard, mouse } = page;
    const words = MENUS[locale];
    const { sheets } = WORDS[locale];
    const seen = new Set<string>();
    const read = async (expected: string): Promise<void> => {
      await expect(page.getByText(expected, { exact: false }).filter({ visible: true }).first()).toBeVisible();
      for (const text of await shownTexts(page)) seen.add(text);
    };
    const leave = async (): Promise<void> => {
      await keyboard.press("Escape");
      await keyboard.press("Escape");
    };
    const grid = await page.locator(".grid").boundingBox();
    const click = (x: number, y: number, button: "left" | "right" = "left"): Promise<void> =>
      mouse.click((grid?.x ?? 0) + x, (grid?.y ?? 0) + y, { button });
    const tab = (name: string) => page.locator("footer").getByText(name, { exact: true });

    // A cell, a column, a row, a sheet.
    for (const submenu of words.submenus) {
      await click(300, 200);
      await click(300, 200, "right");
      await page.getByText(submenu, { exact: true }).last().hover();
      await read(submenu);
      await leave();
    }
    for (const [x, y] of [
      [150, 35],
      [20, 200],
    ] as const) {
      // prettier-ignore
      await click(x, y);
      await click(x, y, "right");
      await read(words.remove);
      await leave();
    }
    await tab("Sheet1").click({ button: "right" });
    await read(words.remove);
    await leave();

    // What comes while somebody types, and what keys open.
    await goTo(workbench, "Sheet1", "C3");
    await keyboard.type("=SU");
    await read(words.functionHelp);
    await keyboard.type("M(");
    await read("SUM");
    await leave();
    await goTo(workbench, "Sheet1", "C4");
    await keyboard.type("=C4+1");
    await keyboard.press("Enter");
    await read(WORKBENCH[locale].circular("Sheet1!C4"));
    await keyboard.press("Control+\\");
    await read(words.shortcuts);
    await keyboard.press("Control+\\");

    // The template's drop-downs, refusals, filters and names.
    await fillTemplateForm(workbench, locale, { people: ["001,A,,,G2"] });
    await pressInsert(workbench, locale);
    await expectInserted(workbench, locale);
    await workbench.settled();
    await goTo(workbench, sheets.ratings, "D5");
    await keyboard.type("7");
    await keyboard.press("Enter");
    await read(words.refusal);
    await page.getByRole("dialog").getByRole("button").first().click();
    await goTo(workbench, sheets.results, "C6");
    await keyboard.type("7");
    await keyboard.press("Enter");
    await read(WORKBENCH[locale].protected);
    await leave();
    await goTo(workbench, sheets.ratings, "A5");
    await click(138, 213);
    await read(words.choose);
    await leave();
    await click(139, 168);
    await read(words.sort);
    await leave();
    await page.locator('[data-u-comp="defined-name"] svg').first().click();
    await read(words.names);
    await leave();
    await tab("Sheet1").click();
    await tab("Sheet1").click({ button: "right" });
    await page.getByText(words.remove, { exact: true }).last().click();
    await read(words.deletion);

    expect(foreignWords(locale, seen)).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
    expect(seen).toContain(PANE[locale].template.insert);
    expect(workbench.complaints.console).toEqual([]);
  });
}
