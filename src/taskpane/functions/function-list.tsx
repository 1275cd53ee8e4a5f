import { type KeyboardEvent, type ReactElement, useDeferredValue, useRef, useState } from "react";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { FUNCTION_FAMILIES } from "../../core/functions/definition";
import type { FunctionEntry } from "../../core/library/function-entry";
import { FUNCTION_LIBRARY } from "../../core/library/function-library";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { findFunctions } from "./find-functions";
import { useFunctionTexts } from "./use-function-texts";

interface FunctionListProps {
  /** The function that was looked at last: where the keyboard stands. */
  readonly last: string | null;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Functions by family, or those that a search found, the best first. Tab reaches one of them, arrow keys the others. */
export function FunctionList({ last, search, onSearch, onOpen }: FunctionListProps): ReactElement {
  const { page } = useFunctionTexts();
  const text = useTextStyles();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(last);
  const sought = useDeferredValue(search);
  const found = findFunctions(FUNCTION_LIBRARY, sought);
  const current = found.some(({ id }) => id === active) ? active : (found[0]?.id ?? null);

  const focusOn = (position: number): void => {
    const target = found[Math.max(0, Math.min(position, found.length - 1))];
    if (!target) return;
    setActive(target.id);
    list.current?.querySelector<HTMLElement>(`[data-function="${target.id}"]`)?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const position = found.findIndex(({ id }) => id === current);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: position + 1,
      ArrowUp: position - 1,
      Home: 0,
      End: found.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    focusOn(to);
  };
  const row = (entry: FunctionEntry): ReactElement => (
    <FunctionRow
      key={entry.id}
      entry={entry}
      reachable={entry.id === current}
      onOpen={() => {
        setActive(entry.id);
        onOpen(entry.id);
      }}
    />
  );
  return (
    <>
      <SearchBox
        placeholder={page.search}
        ariaLabel={page.search}
        value={search}
        disableAnimation
        clearButtonProps={{ ariaLabel: page.clearSearch }}
        onChange={(_, typed) => onSearch(typed ?? "")}
        onSearch={() => {
          const [first] = search.trim() === "" ? [] : findFunctions(FUNCTION_LIBRARY, search);
          if (first) onOpen(first.id);
        }}
        onEscape={(event) => event?.stopPropagation()}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          focusOn(0);
        }}
      />
      <p role="status" className={styles.count}>
        {found.length === 0 ? page.none : page.count(found.length, FUNCTION_LIBRARY.length)}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys move between the buttons inside, which take them from it */}
      <div ref={list} onKeyDown={move}>
        {sought.trim() === ""
          ? FUNCTION_FAMILIES.map((family) => (
              <section key={family} aria-labelledby={`family-${family}`}>
                <h2 id={`family-${family}`} className={styles.family}>
                  {page.families[family]}
                </h2>
                <ul className={text.list}>{found.filter((entry) => entry.family === family).map(row)}</ul>
              </section>
            ))
          : found.length > 0 && <ul className={text.list}>{found.map(row)}</ul>}
      </div>
    </>
  );
}

interface FunctionRowProps {
  readonly entry: FunctionEntry;
  readonly reachable: boolean;
  readonly onOpen: () => void;
}

function FunctionRow({ entry: { id }, reachable, onOpen }: FunctionRowProps): ReactElement {
  const { help } = useFunctionTexts();
  const styles = useStyles();
  return (
    <li>
      <button type="button" data-function={id} tabIndex={reachable ? 0 : -1} className={styles.row} onClick={onOpen}>
        <span className={styles.id}>{id}</span>
        <span className={styles.purpose}>{help[id].description}</span>
      </button>
    </li>
  );
}

const useStyles = themed(({ palette, fonts }) => ({
  count: { margin: "8px 0 4px", fontSize: 12, lineHeight: "16px", color: palette.neutralSecondary },
  family: { margin: "14px 0 2px", fontSize: 14, fontWeight: 600 },
  row: [
    fonts.medium,
    {
      display: "block",
      width: "100%",
      padding: "7px 8px",
      border: 0,
      borderTop: `1px solid ${palette.neutralLight}`,
      background: "transparent",
      color: palette.neutralPrimary,
      textAlign: "start",
      cursor: "pointer",
      selectors: {
        ":hover": { background: palette.neutralLighter },
        ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" },
      },
    },
  ],
  id: { display: "block", fontWeight: 600, lineHeight: "20px", color: palette.themeDark },
  purpose: { display: "block", fontSize: 12, lineHeight: "17px", color: palette.neutralSecondary },
}));
