import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";

/** Name of the function that the engine is given around a formula that must not spill. */
export const NO_SPILL = "WORKBENCH.NOSPILL";

/** Lets one value through; what would spill becomes #SPILL!. */
export class NoSpillFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(NO_SPILL);
  }

  override calculate(...[value]: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    if (!value) return ErrorValueObject.create(ErrorType.VALUE);
    if (!value.isArray()) return value;
    const array = value as ArrayValueObject;
    const spills = array.getRowCount() > 1 || array.getColumnCount() > 1;
    return spills ? ErrorValueObject.create(ErrorType.SPILL) : (array.getFirstCell() ?? value);
  }
}
