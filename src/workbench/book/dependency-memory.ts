import type { IUnitRange } from "@univerjs/core";
import {
  FormulaDependencyTreeType,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/**
 * Univer enters what every formula depends on into its search tree anew at each calculation, and takes nothing out, so
 * calculations would grow slower with every entry. This remembers what is in the tree already, and keeps formulas out of
 * it that were overwritten while their dependencies were being looked up: nothing would ever take them out again, and the
 * engine complains of them at every cell that it comes by.
 */
export function rememberDependencies(engine: Engine): void {
  const service = engine.injector.get(IDependencyManagerService);
  const known = new Map<number, readonly IUnitRange[]>();
  const add = service.addDependencyRTreeCache.bind(service);
  service.addDependencyRTreeCache = (tree) => {
    const { type, treeId, unitId, subUnitId, row, column } = tree;
    const inCell = type === FormulaDependencyTreeType.NORMAL_FORMULA;
    if (inCell && service.getFormulaDependency(unitId, subUnitId, row, column) !== treeId) return;
    const ranges = known.get(treeId);
    if (ranges && sameRanges(ranges, tree.rangeList)) return;
    known.set(treeId, [...tree.rangeList]);
    add(tree);
  };
  skipEmptySearch(engine.injector.get(IFormulaDependencyGenerator));
  // Whatever takes more than one formula out of the tree leaves it to the next calculation to put the others back.
  for (const name of FORGETTING) {
    const original = service[name].bind(service) as (...args: unknown[]) => void;
    service[name] = (...args: unknown[]) => {
      known.clear();
      original(...args);
    };
  }
}

const FORGETTING = [
  "reset",
  "clearFormulaDependency",
  "clearOtherFormulaDependency",
  "clearFeatureFormulaDependency",
  "removeFormulaDependencyByDefinedName",
] as const;

function sameRanges(a: readonly IUnitRange[], b: readonly IUnitRange[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index];
    if (!other || one.sheetId !== other.sheetId || one.unitId !== other.unitId) return false;
    const { startRow, startColumn, endRow, endColumn } = one.range;
    const { range } = other;
    return (
      Object.is(startRow, range.startRow) &&
      Object.is(startColumn, range.startColumn) &&
      Object.is(endRow, range.endRow) &&
      Object.is(endColumn, range.endColumn)
    );
  });
}

interface DependencyTree {
  readonly addressFunctionNodes?: readonly unknown[];
}

/** A step of the generator that is only for INDIRECT and OFFSET, and costs as much without them. */
function skipEmptySearch(generator: unknown): void {
  const steps = generator as { _calculateListByFunctionRefNode?: (trees: readonly DependencyTree[]) => Promise<void> };
  const original = steps._calculateListByFunctionRefNode?.bind(generator);
  if (!original) return;
  steps._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some((tree) => (tree.addressFunctionNodes?.length ?? 0) > 0)) await original(trees);
  };
}
