import { type IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

let done = false;

/** Univer checks cells against their rules in idle time, and fails when their sheet was deleted meanwhile: once for every book. */
export function validateOnlySheetsThatAreThere(): void {
  if (done) return;
  done = true;
  const { prototype } = SheetsDataValidationValidatorService;
  const original = Object.getOwnPropertyDescriptor(prototype, "validatorRanges")
    ?.value as SheetsDataValidationValidatorService["validatorRanges"];
  prototype.validatorRanges = async function validatorRanges(unitId, subUnitId, ranges) {
    const { _univerInstanceService: books } = this as unknown as { _univerInstanceService: IUniverInstanceService };
    const sheet = books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    return sheet ? original.call(this, unitId, subUnitId, ranges) : [];
  };
}
