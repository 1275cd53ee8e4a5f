/** A table around the formula's cell: its name, for references that leave the name out. */
export interface FormulaPlace {
  readonly table?: string | undefined;
}

/**
 * Excel's short forms of structured references in the long form that the engine reads: `[@w]` and `Tbl[@w]` become
 * `Tbl[[#This Row],[w]]`, `[w]` inside a table becomes `Tbl[w]`. Texts and quoted sheet names stay as they are.
 * @example
 * toEngineFormula("=[@Score]*2", { table: "Scores" }); // "=Scores[[#This Row],[Score]]*2"
 */
export function toEngineFormula(formula: string, place: FormulaPlace): string {
  let written = "";
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === '"' || character === "'") {
      const end = endOfQuoted(formula, at, character);
      written += formula.slice(at, end);
      at = end;
    } else if (character === "[") {
      const end = endOfBracket(formula, at);
      written += longForm(written, formula.slice(at, end), place.table);
      at = end;
    } else {
      written += character;
      at += 1;
    }
  }
  return written;
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] === quote && formula[at + 1] === quote) at += 2;
    else if (formula[at] === quote) return at + 1;
    else at += 1;
  }
  return at;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function longForm(before: string, bracket: string, table: string | undefined): string {
  const named = /[\p{L}\p{N}_.\\]$/u.test(before);
  const owner = named ? "" : (table ?? "");
  const inner = bracket.slice(1, -1);
  if (!inner.startsWith("@")) return owner + bracket;
  const column = inner.slice(1).trim();
  if (column === "") return `${owner}[#This Row]`;
  const columns = column.startsWith("[") ? column : `[${column}]`;
  return `${owner}[[#This Row],${columns}]`;
}
