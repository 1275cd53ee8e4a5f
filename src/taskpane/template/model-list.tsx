import {
  type KeyboardEvent,
  type ReactElement,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { Choice } from "../parts/choice";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { CatalogueEntry } from "./catalogue-entry";
import { findModels } from "./find-models";
import { ModelOption } from "./model-option";
import type { Models } from "./use-models";

const NO_ENTRIES: readonly CatalogueEntry[] = [];

/** The models with a search over names and definitions of models and items, and a filter by field. */
export function ModelList({ models }: { readonly models: Models }): ReactElement {
  const { language, texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState("");
  const [field, setField] = useState("");
  const [active, setActive] = useState<string | null>(null);
  const { entries, chosen, fetching, own, choose } = models;
  const all = entries ?? NO_ENTRIES;
  const sought = useDeferredValue(search);
  const found = useMemo(() => findModels(all, sought, field), [all, sought, field]);
  const position = Math.max(
    0,
    found.findIndex(({ entry }) => entry.id === (active ?? chosen)),
  );
  const current = found[position]?.entry.id;
  const optionId = (one: string): string => `${id}${one}`;
  useEffect(() => {
    if (current === undefined) return;
    const option = list.current?.querySelector('[data-active="true"]');
    // Only inside of the list: the page itself stays where it is.
    if (list.current && option instanceof HTMLElement) keepInView(list.current, option);
  }, [current]);

  const move = (event: KeyboardEvent): void => {
    const to = nextPosition(event.key, position, found.length);
    if (to !== null) setActive(found[to]?.entry.id ?? null);
    else if ((event.key === "Enter" || event.key === " ") && current !== undefined) choose(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (entries === null) return <p className={text.note}>{texts.models.loading}</p>;
  return (
    <>
      <SearchBox
        placeholder={texts.models.search}
        ariaLabel={texts.models.search}
        value={search}
        disableAnimation
        clearButtonProps={{ ariaLabel: texts.models.clearSearch }}
        onChange={(_, typed) => {
          setSearch(typed ?? "");
          setActive(null);
        }}
        onSearch={() => {
          const [first] = findModels(all, search, field);
          if (first) choose(first.entry.id);
        }}
        onEscape={(event) => event?.stopPropagation()}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          list.current?.focus();
        }}
      />
      <Choice
        label={texts.models.field}
        labelHidden
        value={field}
        options={[{ key: "", text: texts.models.allFields }, ...fieldsOf(all, language)]}
        onChoose={setField}
      />
      <div role="status" className={text.note}>
        {found.length === 0 ? texts.models.none : texts.models.count(found.length, all.length)}
      </div>
      {found.length === 0 ? null : (
        <ul
          ref={list}
          role="listbox"
          aria-label={texts.models.label}
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          tabIndex={0}
          className={styles.list}
          onKeyDown={move}
        >
          {found.map(({ entry, items }) => (
            <ModelOption
              key={entry.id}
              id={optionId(entry.id)}
              entry={entry}
              found={items}
              own={own.has(entry.id)}
              chosen={entry.id === (fetching ?? chosen)}
              fetching={entry.id === fetching}
              active={entry.id === current}
              onChoose={() => {
                setActive(entry.id);
                choose(entry.id);
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function fieldsOf(entries: readonly CatalogueEntry[], language: "zh" | "en"): { key: string; text: string }[] {
  const fields = new Map(entries.map(({ field }) => [field.en, field[language]]));
  return [...fields].map(([key, text]) => ({ key, text }));
}

/** Where a key leads in a list of `count`; null for keys that lead nowhere. */
function nextPosition(key: string, position: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(position + 1, count - 1);
    case "ArrowUp":
      return Math.max(position - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function keepInView(list: HTMLElement, option: HTMLElement): void {
  const top = option.offsetTop - list.offsetTop;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + option.offsetHeight > list.scrollTop + list.clientHeight) {
    list.scrollTop = top + option.offsetHeight - list.clientHeight;
  }
}

const useStyles = themed(({ palette }) => ({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    maxHeight: 252,
    overflowY: "auto",
    border: `1px solid ${palette.neutralQuaternaryAlt}`,
    borderRadius: 4,
    selectors: {
      ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "1px" },
    },
  },
}));
