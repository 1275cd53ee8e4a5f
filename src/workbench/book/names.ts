import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { parseReference } from "./address";
import type { Engine } from "./engine";
import { Refusal } from "./refusal";
import type { SheetArea } from "./sheet-state";
import type { Sheets } from "./sheets";
import { isName } from "./tables";

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** "='People'!$A$4:$A$12" */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** The workbook's defined names. */
export class Names {
  readonly #service: IDefinedNamesService;
  #count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly isTableName: (name: string) => boolean,
  ) {
    this.#service = engine.injector.get(IDefinedNamesService);
    followNames(this.#service);
  }

  all(): DefinedName[] {
    const known = Object.values(this.#service.getDefinedNameMap(this.engine.unitId) ?? {});
    return known
      .map(({ id, name, formulaOrRefString, hidden, comment }) => ({
        id,
        name,
        formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
        visible: hidden !== true,
        comment: comment ?? "",
      }))
      .sort((a, b) => a.name.localeCompare(b.name, "en"));
  }

  find(name: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((known) => known.name.toLowerCase() === wanted);
  }

  add(name: string, formula: string, comment = ""): DefinedName {
    if (!isName(name)) throw new Refusal("InvalidArgument", "The name is no valid name.");
    if (this.find(name) || this.isTableName(name)) {
      throw new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    this.#count += 1;
    this.#set({ id: `name${this.#count}`, name, formula, visible: true, comment });
    const added = this.find(name);
    if (!added) throw new Refusal("GeneralException", "The name was not added.");
    return added;
  }

  change(name: DefinedName, change: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>): void {
    this.#set({ ...name, ...change });
  }

  remove(name: DefinedName): void {
    this.engine.run(RemoveDefinedNameMutation, {
      id: name.id,
      name: name.name,
      formulaOrRefString: refOf(name.formula),
    });
  }

  /** The area that the name stands for, if it is a plain reference. */
  area(name: DefinedName): SheetArea | undefined {
    const reference = parseReference(name.formula.slice(1));
    const sheetId = reference?.sheet === undefined ? undefined : this.sheets.find(reference.sheet);
    return reference && sheetId !== undefined ? { sheetId, area: reference.area } : undefined;
  }

  #set(name: DefinedName): void {
    this.engine.run(SetDefinedNameMutation, {
      id: name.id,
      name: name.name,
      formulaOrRefString: name.formula,
      comment: name.comment,
      localSheetId: "AllDefaultWorkbook",
      hidden: !name.visible,
    });
  }
}

/** When a sheet is renamed, Univer takes the "=" from the formulas that names hold, which are none without it. */
function followNames(names: IDefinedNamesService): void {
  const register = names.registerDefinedName.bind(names);
  names.registerDefinedName = (unitId, name) => {
    register(unitId, { ...name, formulaOrRefString: refOf(name.formulaOrRefString) });
  };
}

/** Univer keeps references without "=", and formulas with it. */
function refOf(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  return parseReference(text) ? text : `=${text}`;
}
