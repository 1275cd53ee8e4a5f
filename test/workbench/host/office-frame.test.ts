import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { type FrameOptions, OfficeFrame, frameName } from "../../../src/workbench/host/office-frame";

interface Message {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

const OPTIONS: FrameOptions = {
  conversationId: "talk1",
  addInId: "app1",
  addInName: "Competency Scorecard",
  origin: "http://localhost:3000",
  displayLanguage: "zh-CN",
};

let book: Book;
let frame: OfficeFrame;
let posted: Message[];
let say: (message: Readonly<Record<string, unknown>>) => void;
let completed: string[];

beforeEach(() => {
  book = new Book(createHeadlessGrid());
  posted = [];
  completed = [];
  let receive: (text: string) => void = () => undefined;
  const transport = {
    post: (text: string) => void posted.push(JSON.parse(text) as Message),
    onMessage: (listener: (text: string) => void) => {
      receive = listener;
    },
  };
  frame = new OfficeFrame(new ExcelHost(book), transport, {
    ...OPTIONS,
    onCommandCompleted: (id) => completed.push(id),
  });
  say = (message) => {
    receive(
      JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: "talk1", _correlationId: 1, ...message }),
    );
  };
});
afterEach(() => {
  frame.end();
  book.dispose();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function method(id: number, data: Readonly<Record<string, unknown>> = {}): void {
  say({
    _actionName: "executeMethod",
    _data: { ...data, DdaMethod: { ControlId: "app1", Version: 1, DispatchId: id } },
  });
}

const query = (): unknown[] => [
  "IterativeExecutor",
  "POST",
  "ProcessQuery",
  [],
  JSON.stringify({
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  }),
  0,
  4,
];

test("the frame's name tells Office.js who its host is", () => {
  expect(JSON.parse(frameName(OPTIONS))).toMatchObject({
    baseFrameName: "_xdm_talk1",
    hostInfo: "Excel$Web$16.01$zh-CN$workbench$$disableLogging$3",
    xdmInfo: "talk1|app1|http://localhost:3000",
  });
});

test("the add-in learns its language and the sets that are played", () => {
  say({ _actionName: "ContextActivationManager_getAppContextAsync", _data: "app1" });
  expect(posted[0]?._data).toMatchObject({ _id: "app1", _appName: 16, _appUILocale: "zh-CN", _clientMode: 1 });
  expect(JSON.parse(String(posted[0]?._data?.["_requirementMatrix"]))).toMatchObject({
    ExcelApi: "1.13",
    SharedRuntime: "1.2",
  });
});

test("requests are answered, and a failed one carries Office's number", async () => {
  method(93, { ArrayData: query() });
  await soon();
  expect(posted[0]?._data).toMatchObject({
    Version: 1,
    Error: 0,
    Data: [200, [], expect.stringContaining("Book1.xlsx")],
  });
  book.editing = true;
  method(93, { ArrayData: query() });
  await soon();
  expect(posted[1]?._data).toEqual({ Version: 1, Error: 5004 });
});

test("settings of the document are those of the book", async () => {
  method(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["n", '{"a":1}']] } });
  method(75);
  method(86);
  await soon();
  expect(book.settings.get("n")).toEqual({ a: 1 });
  expect(posted[1]?._data).toMatchObject({ Properties: [["n", '{"a":1}']] });
  expect(posted[2]?._data).toMatchObject({ Url: "http://localhost:3000/Book1.xlsx" });
});

test("a ribbon command waits until the add-in listens, and says when it is done", async () => {
  const invoked = frame.invokeCommand("checkRatings", "CheckButton");
  await soon();
  expect(posted).toEqual([]);
  say({ _actionName: "appCommandInvoked", _actionType: 1 });
  await invoked;
  expect(posted[1]?._data).toEqual(["CheckButton", "checkRatings", '{"source":{"id":"CheckButton"}}']);
  method(94, { 0: "CheckButton" });
  await soon();
  expect(completed).toEqual(["CheckButton"]);
});

test("events come only to those who asked, and nothing after the end", () => {
  book.selections.select(book.sheets.activeId, { row: 1, column: 1, rows: 1, columns: 1 });
  expect(posted).toEqual([]);
  say({ _actionName: "documentSelectionChanged", _actionType: 1 });
  book.selections.select(book.sheets.activeId, { row: 2, column: 1, rows: 1, columns: 1 });
  expect(posted[1]).toMatchObject({ _actionName: "documentSelectionChanged", _correlationId: -1, _responseType: 1 });
  frame.end();
  book.selections.select(book.sheets.activeId, { row: 3, column: 1, rows: 1, columns: 1 });
  expect(posted).toHaveLength(2);
});

test("texts of other senders are let be", () => {
  say({ _actionName: "executeMethod", _conversationId: "other" });
  expect(posted).toEqual([]);
});
