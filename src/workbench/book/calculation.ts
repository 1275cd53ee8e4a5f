import { CanceledError, type ICommandInfo, type IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { type Engine, toRange } from "./engine";
import type { EventSource } from "./events";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What a mutation made dirty, as the engine names it. */
type Dirt = Partial<Omit<IFormulaDirtyData, "rowData" | "maxIteration" | "isCalculateTreeModel">>;

const OURS = "startedByBook";

/**
 * Decides when the engine calculates. Univer's own trigger waits 100 ms after each change and knows no manual mode, so
 * its starts are blocked and the book starts calculations itself, with the same record of what became dirty.
 */
export class Calculation {
  #mode: CalculationMode = "Automatic";
  #suspended = false;
  #dirt: Dirt[] = [];
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended: (() => void) | undefined;
  readonly #after: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly events: EventSource,
  ) {
    const dirtOf = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.beforeCommandExecuted((command) => {
      const isStart = command.id === SetFormulaCalculationStartMutation.id;
      if (!isStart && command.id !== SetFormulaCalculationStopMutation.id) return;
      if (!(isStart && command.params && OURS in command.params)) throw new CanceledError();
    });
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.#noteProgress(command.params as ISetFormulaCalculationNotificationMutation);
        return;
      }
      const conversion = dirtOf.get(command.id);
      if (!conversion || (command.id === SetRangeValuesMutation.id && (options?.onlyLocal || onlyLooks(command))))
        return;
      this.#add(conversion.getDirtyData(command));
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
    return this.#dirt.length > 0 || this.#running !== undefined;
  }

  /** Runs after each calculation, before anyone is told; what it makes dirty is calculated at once. */
  afterwards(step: () => void): void {
    this.#after.push(step);
  }

  /** Formula cells in these areas calculate again. */
  touch(sheetId: string, areas: readonly Area[]): void {
    const unitId = this.engine.unitId;
    const dirtyRanges: IUnitRange[] = areas.map((area) => ({ unitId, sheetId, range: toRange(area) }));
    this.#add({ dirtyRanges });
  }

  /** Everything calculates again as soon as the mode lets it. */
  touchAll(): void {
    this.#add({ forceCalculation: true });
  }

  /** Everything calculates again, as with Ctrl+Alt+F9, also in manual mode. */
  async recalculate(): Promise<void> {
    this.#dirt.push({ forceCalculation: true });
    await this.#start();
  }

  /** Calculates what is waiting (also in manual mode), as F9 does. */
  async calculateNow(): Promise<void> {
    await this.#start();
  }

  /** Resolves when the values of the cells are up to date, as far as the calculation mode lets them. */
  async settled(): Promise<void> {
    while (this.#running || (this.#dirt.length > 0 && this.#isFree())) await this.#start();
  }

  /** Starts no calculation any more. */
  end(): void {
    this.forget();
    this.#mode = "Manual";
  }

  forget(): void {
    this.#dirt = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #isFree(): boolean {
    return this.#mode !== "Manual" && !this.#suspended;
  }

  #add(dirt: Dirt): void {
    this.#dirt.push(dirt);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#dirt.length === 0 || !this.#isFree()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#dirt.length > 0 && this.#isFree()) void this.#start();
    }, 0);
  }

  #start(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      this.events.tell("calculated", {});
      this.#schedule();
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    // A calculation can make others necessary (a spill in a table becomes an error); more than a few would be a loop.
    for (let round = 0; round < 8 && this.#dirt.length > 0; round += 1) {
      const dirt = merge(this.#dirt);
      this.#dirt = [];
      const ended = new Promise<void>((resolve) => {
        this.#ended = resolve;
      });
      const params = { ...dirt, [OURS]: true };
      await this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
      await ended;
      for (const step of this.#after) step();
    }
  }

  #noteProgress(params: ISetFormulaCalculationNotificationMutation): void {
    if (params.functionsExecutedState === undefined) return;
    if (params.functionsExecutedState === FormulaExecutedStateType.INITIAL) return;
    const ended = this.#ended;
    this.#ended = undefined;
    ended?.();
  }
}

/** Only formats were set: nothing to calculate. */
function onlyLooks(command: Readonly<ICommandInfo>): boolean {
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  const rows = Object.values((cellValue ?? {}) as Record<string, Record<string, object | null>>);
  for (const row of rows) {
    for (const cell of Object.values(row)) {
      if (!cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell) return false;
    }
  }
  return true;
}

function merge(parts: readonly Dirt[]): Required<Dirt> {
  const whole: Required<Dirt> = {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  for (const part of parts) {
    whole.forceCalculation ||= part.forceCalculation ?? false;
    whole.dirtyRanges.push(...(part.dirtyRanges ?? []));
    deepAssign(whole.dirtyNameMap, part.dirtyNameMap);
    deepAssign(whole.dirtyDefinedNameMap, part.dirtyDefinedNameMap);
    deepAssign(whole.dirtySuperTableMap, part.dirtySuperTableMap);
    deepAssign(whole.dirtyUnitFeatureMap, part.dirtyUnitFeatureMap);
    deepAssign(whole.dirtyUnitOtherFormulaMap, part.dirtyUnitOtherFormulaMap);
    deepAssign(whole.clearDependencyTreeCache, part.clearDependencyTreeCache);
  }
  return whole;
}

function deepAssign(target: object, source: object | undefined): void {
  const record = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(source ?? {})) {
    const known = record[key];
    if (typeof value === "object" && value !== null && typeof known === "object" && known !== null) {
      deepAssign(known, value as object);
    } else {
      record[key] = value;
    }
  }
}
