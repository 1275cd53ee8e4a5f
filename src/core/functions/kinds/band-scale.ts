import { type BandScale, DEFAULT_BANDS } from "../../scoring/band";
import { filledRows } from "./argument-cells";
import { cutOffs } from "./number-ranges";
import { type GivenRange, texts } from "./plain-ranges";

/**
 * The bands of two ranges; what is left out is as usual. A single 0 is a cut beside a single label, and else no argument.
 *
 * @throws FunctionFault as cut-off scores
 * @example bandScale({ cells: [[0]], parameter: "cuts" }, { cells: [["–"]], parameter: "labels" }) // { cuts: [0], labels: ["–"] }
 */
export function bandScale(cuts: GivenRange, labels: GivenRange): BandScale {
  const areLabelsGiven = filledRows(labels.cells).length > 0;
  const named = areLabelsGiven ? texts.read(labels.cells, labels.parameter) : DEFAULT_BANDS.labels;
  const areCutsGiven = filledRows(cuts.cells).length > 0 || (named.length === 1 && cuts.cells.flat()[0] === 0);
  return { cuts: areCutsGiven ? cutOffs.read(cuts.cells, cuts.parameter) : DEFAULT_BANDS.cuts, labels: named };
}
