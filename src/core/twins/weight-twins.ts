import { literal } from "../formulas/formula-text";
import { MOST_RANKS } from "../scoring/weights/rank-order-centroid";
import { checked, ifNumbers, isWhole, unreadableValue } from "./cell-reading";
import type { Twin } from "./twin";

/** Ranks that are written out; with more a reference to so many rows counts them. */
const WRITTEN_RANKS = 60;

/** Rank-order-centroid weights, (1/n) Σ 1/k from a rank to the last: a formula for each rank. */
export const ROC: Twin = {
  write: (args, { row, column }) => {
    const n = args.given(0);
    const rank = row + 1;
    if (column > 0) return null;
    if (n.kind === "number") {
      const isCount = Number.isInteger(n.value) && n.value >= 1 && n.value <= MOST_RANKS;
      if (!isCount) return row === 0 ? "#VALUE!" : null;
      if (rank > n.value) return null;
    }
    const known = n.kind === "number" && n.value <= WRITTEN_RANKS ? n.value : null;
    const ranks = known === null ? `ROW(INDIRECT(${literal(`${rank}:`)}&${n.text}))` : `{${numbers(rank, known)}}`;
    const weight = `SUMPRODUCT(${ranks}^-1)/${n.text}`;
    if (n.kind === "number") return weight;
    return checked(
      [...unreadableValue(n), `ISNUMBER(${n.text})-${isWhole(n.text, 1, String(MOST_RANKS))}`],
      ifNumbers([n], rank === 1 ? weight : `IF(${n.text}<${rank},"",${weight})`),
    );
  },
};

function numbers(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join(",");
}
