import type { Place, TableKind } from "../../core/tables/table";
import type { CannotPlan } from "../plan-again";

/** Why a template stays as it is. */
export type TemplateStays =
  | CannotPlan
  /** One of its sheets was deleted. */
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** A table was moved, or has other columns or rows than native formulas know of. */
  | { readonly kind: "table-differs"; readonly table: TableKind }
  /** Cells that should hold its formulas hold something else. */
  | { readonly kind: "changed"; readonly places: readonly Place[] }
  /** Cells that its formulas need, or on sheets that would go, hold something else. */
  | { readonly kind: "occupied"; readonly places: readonly Place[] }
  /** Formulas that would be replaced are others than the add-in writes today: an earlier version's, or the user's. */
  | { readonly kind: "other-formulas"; readonly places: readonly Place[] }
  /** Formulas of the user's read sheets that would go. */
  | { readonly kind: "in-use"; readonly places: readonly Place[] };
