/**
 * Columns of equal length as rows with a named cell of each.
 *
 * @example sideBySide({ value: [3, null], weight: [50, 30] }) // [{ value: 3, weight: 50 }, { value: null, weight: 30 }]
 */
export function sideBySide<Row extends object>(columns: {
  readonly [Name in keyof Row]: readonly Row[Name][];
}): readonly Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  const length = names.length === 0 ? 0 : Math.max(...names.map((name) => columns[name].length));
  // Every row has a cell of each column, which is what the type says.
  return Array.from({ length }, (_, row) => Object.fromEntries(names.map((name) => [name, columns[name][row]])) as Row);
}
