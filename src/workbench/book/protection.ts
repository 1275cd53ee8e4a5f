import type { Area } from "../../core/plan/workbook-plan";
import { contains, intersect, without } from "./address";
import { Refusal } from "./refusal";
import type { ProtectionOptions } from "./sheet-state";
import type { Sheets } from "./sheets";

/** Protected sheets: which cells may still be changed, and who may lift the protection. */
export class Protection {
  constructor(private readonly sheets: Sheets) {}

  isProtected(sheetId: string): boolean {
    return this.sheets.state(sheetId).protection !== undefined;
  }

  options(sheetId: string): ProtectionOptions | undefined {
    return this.sheets.state(sheetId).protection;
  }

  protect(sheetId: string, options: ProtectionOptions = {}, password?: string): void {
    if (this.isProtected(sheetId)) throw new Refusal("AccessDenied", "The sheet is protected already.");
    const state = this.sheets.state(sheetId);
    state.protection = options;
    state.password = password;
  }

  /** @throws Refusal AccessDenied where the sheet is open, as newer builds of Excel do; BadPassword */
  unprotect(sheetId: string, password?: string): void {
    const state = this.sheets.state(sheetId);
    if (!state.protection) throw new Refusal("AccessDenied", "The sheet is not protected.");
    if (state.password !== password) throw new Refusal("BadPassword", "The password is not that of the sheet.");
    state.protection = undefined;
    state.password = undefined;
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const state = this.sheets.state(sheetId);
    const rest = state.unlocked.flatMap((held) => without(held, area));
    state.unlocked = locked ? rest : [...rest, area];
  }

  /** true, false, or null when the area holds both. */
  locked(sheetId: string, area: Area): boolean | null {
    const touching = this.sheets.state(sheetId).unlocked.filter((held) => intersect(held, area));
    if (touching.length === 0) return true;
    return this.#isOpen(sheetId, area) ? false : null;
  }

  mayChange(sheetId: string, area: Area): boolean {
    return !this.isProtected(sheetId) || this.#isOpen(sheetId, area);
  }

  /** @throws Refusal AccessDenied for locked cells of a protected sheet */
  requireOpen(sheetId: string, area: Area): void {
    if (!this.mayChange(sheetId, area)) {
      throw new Refusal("AccessDenied", "You do not have permission to change a locked cell of a protected sheet.");
    }
  }

  /** What belongs to the sheet as a whole: tables, charts, formats, widths. @throws Refusal AccessDenied */
  requireUnprotected(sheetId: string, exception?: string): void {
    const options = this.options(sheetId);
    if (!options || (exception !== undefined && options[exception] === true)) return;
    throw new Refusal("AccessDenied", "The sheet is protected.");
  }

  #isOpen(sheetId: string, area: Area): boolean {
    let rest: Area[] = [area];
    for (const held of this.sheets.state(sheetId).unlocked) {
      if (contains(held, area)) return true;
      rest = rest.flatMap((part) => without(part, held));
    }
    return rest.length === 0;
  }
}
