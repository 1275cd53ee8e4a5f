import { associateRibbonButtons } from "../../src/commands/ribbon-buttons";

type Press = (event: { completed: () => void }) => Promise<void>;

/** The ribbon's buttons by their function names, in an Excel that opens the pane as `show` does. */
function buttons(show: () => Promise<void>, go: (place: string) => void): ReadonlyMap<string, Press> {
  const pressed = new Map<string, Press>();
  const actions = { associate: (name: string, press: Press) => void pressed.set(name, press) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane: show } } });
  associateRibbonButtons(go);
  return pressed;
}

test("a button opens the pane at its place and says that it is done", async () => {
  const done: string[] = [];
  const pressed = buttons(
    () => Promise.resolve(),
    (place) => done.push(place),
  );
  await pressed.get("checkRatings")?.({ completed: () => done.push("completed") });
  expect(done).toEqual(["check", "completed"]);
});

test("a button is free again after the pane could not be opened", async () => {
  const done: string[] = [];
  const pressed = buttons(
    () => Promise.reject(new Error("no pane")),
    (place) => done.push(place),
  );
  await expect(pressed.get("showResults")?.({ completed: () => done.push("completed") })).rejects.toThrow("no pane");
  expect(done).toEqual(["completed"]);
});
