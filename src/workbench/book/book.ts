import { UniverInstanceType } from "@univerjs/core";
import type { Area, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { CellValue } from "../../core/tables/cell";
import { oneCell, parseReference } from "./address";
import { CalculatedColumns } from "./calculated-columns";
import { Calculation } from "./calculation";
import { CellCopy } from "./cell-copy";
import { Cells } from "./cells";
import { CellShifts } from "./cell-shifts";
import { Charts } from "./charts";
import { watchCircles } from "./circular-cells";
import { ConditionalFormats } from "./conditional-formats";
import { CustomFunctions } from "./custom-functions";
import { CustomXmlParts } from "./custom-xml";
import { Engine } from "./engine";
import { Evaluation } from "./evaluation";
import { type BookEvent, type BookEvents, EventSource, type Listener } from "./events";
import type { Grid } from "./grid";
import { GridFormulas } from "./grid-formulas";
import { watchGrid } from "./grid-watch";
import { guardGrid } from "./guard";
import { keepTypes } from "./kept-types";
import { validateOnlySheetsThatAreThere } from "./late-validation";
import { Names } from "./names";
import { addParts, workbookData } from "./open-plan";
import { planOfBook } from "./plan-of-book";
import { Protection } from "./protection";
import { Refusal } from "./refusal";
import { Selections } from "./selections";
import { SheetLayout } from "./sheet-layout";
import { Sheets } from "./sheets";
import { GridSurroundings } from "./surroundings";
import type { SettingValue } from "./setting-value";
import { TableGrowth } from "./table-growth";
import { type Table, Tables } from "./tables";
import { type Entry, enterText } from "./typing";
import { ValidationCheck } from "./validation-check";
import { Validations } from "./validations";

const EMPTY_PLAN: WorkbookPlan = {
  sheets: [
    {
      name: "Sheet1",
      gridlines: true,
      columns: [],
      rows: [],
      blocks: [],
      formats: [],
      merges: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    },
  ],
  names: [],
  customXml: [],
};

/**
 * The open workbook: cells, formulas, styles, tables, names and rules in Univer, the rest beside it. It opens with one
 * empty sheet.
 * @example
 * const book = new Book(createHeadlessGrid());
 * await book.type("Sheet1", "A1", "=1+1");
 * await book.settled();
 * book.values("Sheet1", "A1"); // [[2]]
 */
export class Book {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly sheets: Sheets;
  readonly layout: SheetLayout;
  readonly selections: Selections;
  readonly cells: Cells;
  readonly tables: Tables;
  readonly shifts: CellShifts;
  readonly names: Names;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly protection: Protection;
  readonly charts: Charts;
  readonly check: ValidationCheck;
  readonly copy: CellCopy;
  readonly calculatedColumns: CalculatedColumns;
  readonly customXml = new CustomXmlParts();
  /** Office's settings of the add-in. Files do not hold them: Excel keeps them in a part that is the add-in's alone. */
  readonly settings = new Map<string, SettingValue>();
  /** A person is editing a cell: Excel refuses batches meanwhile. */
  editing = false;
  readOnly = false;
  /** Without one Excel on the desktop may refuse to set pages up. */
  hasPrinter = true;
  /** Changed since it was opened or saved. */
  dirty = false;
  name = "Book1.xlsx";

  readonly #events = new EventSource();
  readonly #growth: TableGrowth;
  #opened = 0;

  constructor(readonly grid: Grid) {
    this.engine = new Engine(grid);
    // Univer's services come to life with the first workbook.
    const first = workbookData(EMPTY_PLAN, "book0", ["first"]);
    this.engine.open(grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, first));
    this.sheets = new Sheets(this.engine);
    this.layout = new SheetLayout(this.engine);
    this.selections = new Selections(this.engine, this.sheets, this.#events);
    this.cells = new Cells(this.engine, (sheetId, row, column) => this.tables.at(sheetId, row, column)?.name);
    this.tables = new Tables(
      this.engine,
      this.sheets,
      () => this.cells,
      (name) => this.names.find(name) !== undefined,
      (sheetId) => this.layout.merges(sheetId),
    );
    this.conditionalFormats = new ConditionalFormats(this.engine);
    this.names = new Names(this.engine, this.sheets, (name) => this.tables.find(name) !== undefined);
    this.validations = new Validations(this.engine);
    this.protection = new Protection(this.sheets);
    this.charts = new Charts(this.sheets, this.layout, this.cells, this.#events);
    const surroundings = new GridSurroundings(
      this.engine,
      () => this.tables,
      (name) => this.functions.find(name),
    );
    const formulas = new GridFormulas(this.engine, surroundings);
    this.calculation = new Calculation(this.engine, this.#events, formulas);
    watchCircles(this.#events, formulas.calculator);
    this.functions = new CustomFunctions(this.calculation);
    const evaluation = new Evaluation(this.engine, formulas);
    this.shifts = new CellShifts(this.engine, this.sheets, this.tables, this.conditionalFormats, evaluation);
    this.check = new ValidationCheck(evaluation);
    this.copy = new CellCopy({ ...this, evaluation });
    this.#growth = new TableGrowth({ ...this, evaluation });
    this.calculatedColumns = new CalculatedColumns({ ...this, evaluation });
    validateOnlySheetsThatAreThere();
    keepTypes(this.engine);
    guardGrid(this.engine, this.sheets, this.protection, this.#events, { isReadOnly: () => this.readOnly });
    watchGrid({
      book: this,
      growth: this.#growth,
      isOurs: (unitId) => unitId === `book${this.#opened}`,
    });
    this.load(EMPTY_PLAN);
  }

  /** Closes the workbook and its grid. */
  dispose(): void {
    this.calculation.end();
    this.grid.dispose();
  }

  on<K extends BookEvent>(event: K, listener: Listener<K>): () => void {
    return this.#events.on(event, listener);
  }

  tell<K extends BookEvent>(event: K, details: BookEvents[K]): void {
    this.#events.tell(event, details);
  }

  /** A new workbook with one empty sheet. */
  openNew(): void {
    this.load(EMPTY_PLAN);
  }

  /** Opens a workbook in place of the one that is open. */
  load(plan: WorkbookPlan): void {
    const former = this.engine.unitId;
    this.calculation.forget();
    this.functions.forget();
    this.sheets.forget();
    this.settings.clear();
    this.customXml.load(plan.customXml);
    this.selections.forget();
    this.readOnly = false;
    this.hasPrinter = true;
    this.charts.refusesEmpty = false;
    this.editing = false;
    this.calculation.mode = "Automatic";
    this.#opened += 1;
    const sheetIds = plan.sheets.map(() => this.sheets.newId());
    this.grid.api.disposeUnit(former);
    const data = workbookData(plan, `book${this.#opened}`, sheetIds);
    this.engine.open(this.grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data));
    addParts(this, plan, sheetIds);
    const active = plan.activeSheet === undefined ? undefined : this.sheets.find(plan.activeSheet);
    if (active !== undefined && this.sheets.visibility(active) === "Visible") this.sheets.activate(active);
    void this.calculation.recalculate();
    this.dirty = false;
    this.tell("opened", {});
  }

  /** A program gives a table other rows or columns. */
  resizeTable(table: Table, area: Area): void {
    this.#growth.resize(table, area);
  }

  /** The workbook for a file. Wait for `settled()` first, so that the results are there. */
  toPlan(): WorkbookPlan {
    return planOfBook(this);
  }

  /** Resolves when every formula is calculated and no custom function is under way (as far as an add-in answers). */
  async settled(timeout = 10_000): Promise<void> {
    const until = Date.now() + timeout;
    await this.calculation.settled();
    while (this.functions.isWaiting && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await this.calculation.settled();
    }
    this.calculation.show();
  }

  values(sheet: string, address: string): CellValue[][] {
    return this.#read(sheet, address, (sheetId, row, column) => this.cells.value(sheetId, row, column));
  }

  /** Formulas as they were written; values where there is none, null where nothing is. */
  formulas(sheet: string, address: string): CellValue[][] {
    return this.#read(
      sheet,
      address,
      (sheetId, row, column) => this.cells.formula(sheetId, row, column) ?? this.cells.value(sheetId, row, column),
    );
  }

  /**
   * Enters a text as a person would: it is read as Excel reads typing; protection and validation apply. Results follow:
   * wait for `settled()`.
   */
  async type(sheet: string, address: string, text: string): Promise<Entry> {
    const { sheetId, area } = this.#place(sheet, address);
    const entry = await enterText(this, sheetId, oneCell(area.row, area.column), text);
    if (entry.accepted) this.#growth.noteEntry(sheetId, oneCell(area.row, area.column));
    if (entry.accepted) this.cells.adoptFormulas(sheetId, oneCell(area.row, area.column));
    return entry;
  }

  /** Removes a sheet with its tables and charts. */
  deleteSheet(sheetId: string): void {
    this.sheets.requireOpenStructure();
    const tables = this.tables.onSheet(sheetId);
    const charts = this.charts.onSheet(sheetId);
    const others = this.sheets.ids().some((id) => id !== sheetId && this.sheets.visibility(id) === "Visible");
    if (others)
      tables.forEach((table) => {
        this.tables.remove(table);
      });
    if (charts.length > 0 && others) this.sheets.state(sheetId).charts = [];
    this.sheets.delete(sheetId);
  }

  #place(sheet: string, address: string): { sheetId: string; area: Area } {
    const sheetId = this.sheets.find(sheet);
    if (sheetId === undefined) throw new Refusal("ItemNotFound", `There is no sheet ${sheet}.`);
    const area = parseReference(address)?.area;
    if (!area) throw new Refusal("InvalidArgument", `${address} is no address.`);
    return { sheetId, area };
  }

  #read(
    sheet: string,
    address: string,
    read: (sheetId: string, row: number, column: number) => CellValue,
  ): CellValue[][] {
    const { sheetId, area } = this.#place(sheet, address);
    const shown = this.engine.clip(sheetId, area);
    return Array.from({ length: shown.rows }, (_, i) =>
      Array.from({ length: shown.columns }, (_unused, j) => read(sheetId, shown.row + i, shown.column + j)),
    );
  }
}
