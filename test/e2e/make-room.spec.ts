import { ISSUE_TEXTS } from "../../src/locales/issue-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { paste } from "./grid-actions";
import { PANE } from "./pane-words";
import { expectInserted, fillTemplateForm, pressInsert } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const LOCALE = "zh-CN";
const WORDS = PANE[LOCALE].check;
const { people, results, scorecard } = PLAN_TEXTS.zh.sheets;
/** One person is prepared, and the sheets have room for 21. */
const ROOM = 21;

test("somebody below the rows that native formulas take in is told in red, and one click makes room", async ({
  page,
}) => {
  const workbench = await WorkbenchPage.open(page, LOCALE);
  await fillTemplateForm(workbench, LOCALE, {
    people: ["001,童文,,,G1"],
    native: true,
    model: "broker-customer-manager",
  });
  await pressInsert(workbench, LOCALE);
  await expectInserted(workbench, LOCALE);
  const added = Array.from({ length: ROOM }, (_, index) => [`P${String(index + 1)}`, `新人${String(index + 1)}`]);
  await paste(workbench, people, "A6", added);
  const told = async (): Promise<string> =>
    (await workbench.values(results, "A3"))
      .concat(await workbench.values(scorecard, "A2"))
      .flat()
      .join(" ");
  const sentences = async (): Promise<number> => ((await told()).match(/▼ 未参与计算：人员（人） 1。/gu) ?? []).length;
  await expect.poll(sentences, { timeout: 60_000 }).toBe(2);

  const { pane } = workbench;
  await workbench.ribbon(WORDS.run);
  await expect(pane.getByText(ISSUE_TEXTS.zh.sentences["people-beyond-room"]({ rows: 1, room: ROOM }))).toBeVisible();
  await pane.getByRole("button", { name: WORDS.makeRoom }).first().click();
  await expect(pane.getByText(WORDS.roomMade(44))).toBeVisible({ timeout: 60_000 });
  await workbench.settled();
  await expect.poll(told, { timeout: 60_000 }).not.toContain("▼");
  const shown = (await workbench.values(results, "A5:A60")).flat().filter((cell) => cell !== null && cell !== "");
  expect(shown).toEqual(["001 童文", ...added.map((cells) => cells.join(" "))]);
});
