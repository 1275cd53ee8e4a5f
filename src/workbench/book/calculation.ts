import { CanceledError } from "@univerjs/core";
import { SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import type { Area } from "../../core/plan/workbook-plan";
import type { Engine } from "./engine";
import type { EventSource } from "./events";
import { type GridFormulas, areaOf } from "./grid-formulas";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Milliseconds of work between two turns for keys and drawing. */
const TURN = 16;
/** Milliseconds after which results are shown although more are to come. */
const SHOW_AFTER = 400;

/**
 * Decides when cells are calculated. The grid's own engine never starts; the workbench's calculates in turns, so that
 * keys never wait, and takes in what is typed between them.
 */
export class Calculation {
  #mode: CalculationMode = "Automatic";
  #suspended = false;
  #isOld = false;
  #isEnded = false;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #afterwards = (): boolean => false;

  constructor(
    private readonly engine: Engine,
    private readonly events: EventSource,
    private readonly formulas: GridFormulas,
  ) {
    engine.commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id || id === SetFormulaCalculationStopMutation.id)
        throw new CanceledError();
    });
    engine.commands.onCommandExecuted((command, options) => {
      const isLocal = options?.onlyLocal === true || options?.["fromFormula"] === true;
      if (formulas.note(command, isLocal)) this.#makeOld();
    });
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  set mode(mode: CalculationMode) {
    this.#mode = mode;
    if (mode !== "Manual") this.#schedule();
  }

  /** No calculation starts while suspended, except one that is asked for. */
  set suspended(suspended: boolean) {
    this.#suspended = suspended;
    if (!suspended) this.#schedule();
  }

  get isWaiting(): boolean {
    return this.#isOld || this.#running !== undefined;
  }

  /**
   * Sets what runs after each calculation, before anything is shown; what it makes dirty is calculated at once.
   * @param step returns whether more is under way: then showing waits for it a moment, so that cells change once
   */
  afterwards(step: () => boolean): void {
    this.#afterwards = step;
  }

  /** Formula cells in these areas calculate again. */
  touch(sheetId: string, areas: readonly Area[]): void {
    if (this.#isEnded) return;
    this.formulas.takeIn();
    for (const area of areas) this.formulas.calculator.touch(areaOf(sheetId, area));
    this.#makeOld();
  }

  /** Names of functions, sheets or tables mean something else now. */
  lookAnew(): void {
    this.formulas.lookAnew();
    this.#makeOld();
  }

  /** Everything calculates again as soon as the mode lets it. */
  touchAll(): void {
    this.formulas.takeIn();
    this.formulas.calculator.touchAll();
    this.#makeOld();
  }

  /** Everything calculates again, as with Ctrl+Alt+F9, also in manual mode. */
  async recalculate(): Promise<void> {
    this.touchAll();
    await this.#start();
  }

  /** Calculates what is waiting (also in manual mode), as F9 does. */
  async calculateNow(): Promise<void> {
    await this.#start();
  }

  /** Resolves when the values of the cells are up to date, as far as the calculation mode lets them. */
  async settled(): Promise<void> {
    while (this.#running || (this.#isOld && this.#isFree())) await this.#start();
  }

  /** Shows what is calculated so far, which programs may read at any time. */
  show(): void {
    clearTimeout(this.#showing);
    this.#showing = undefined;
    if (!this.#isEnded) this.formulas.putBack();
  }

  /** Starts no calculation any more. */
  end(): void {
    this.#isEnded = true;
    this.#mode = "Manual";
    clearTimeout(this.#timer);
    clearTimeout(this.#showing);
  }

  /** The workbook is another one. */
  forget(): void {
    this.formulas.forget();
    this.#isOld = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    clearTimeout(this.#showing);
    this.#showing = undefined;
  }

  #isFree(): boolean {
    return this.#mode !== "Manual" && !this.#suspended;
  }

  #makeOld(): void {
    this.#isOld = true;
    if (this.#mode !== "Manual") this.engine.grid.frames.hold();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#running || !this.#isOld || !this.#isFree()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isOld && this.#isFree()) void this.#start();
    }, 0);
  }

  #start(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      this.#schedule();
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    let isMoreToCome = false;
    // What runs afterwards can make others necessary; more than a few times would be a loop.
    for (let round = 0; round < 8 && this.#isOld; round += 1) {
      this.formulas.calculator.touchVolatile();
      await this.#calculate();
      isMoreToCome = this.#afterwards();
    }
    if (isMoreToCome) this.#showing ??= setTimeout(() => this.#showAll(), SHOW_AFTER);
    else this.#showAll();
  }

  #showAll(): void {
    this.show();
    this.engine.grid.frames.go();
    this.events.tell("calculated", {});
  }

  async #calculate(): Promise<void> {
    let shown = performance.now();
    while (!this.#isEnded) {
      this.#isOld = false;
      this.formulas.takeIn();
      const start = performance.now();
      const isDone = this.formulas.calculator.work(() => performance.now() - start > TURN);
      if (isDone && !this.#isOld) return;
      if (performance.now() - shown > SHOW_AFTER) {
        this.show();
        shown = performance.now();
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}
