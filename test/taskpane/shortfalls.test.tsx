/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { click, drawPane } from "./draw-pane";

test("what Excel left out is told until it is closed, once each", async () => {
  const workbook = new MemoryWorkbook();
  const { shortfalls, common } = PANE_TEXTS.zh;
  await drawPane(workbook, "zh");
  await act(async () => {
    for (const shortfall of ["charts", "pages", "pages"] as const)
      workbook.shortfalls.forEach((tell) => tell(shortfall));
  });
  expect(screen.getByText(`${shortfalls.charts} ${shortfalls.pages}`)).toBeTruthy();
  await click(screen.getByRole("button", { name: common.close }));
  expect(screen.queryByText(new RegExp(shortfalls.pages, "u"))).toBeNull();
});
