import { type ReactElement, useRef, useState } from "react";
import { FUNCTION_LIBRARY } from "../../core/library/function-library";
import { PageFrame } from "../parts/page-frame";
import { CellSigns } from "./cell-signs";
import { FunctionList } from "./function-list";
import { FunctionPage } from "./function-page";
import { useFunctionTexts } from "./use-function-texts";

/** Every custom function, to be looked up, and the page of the one that is chosen. */
export function FunctionsPage(): ReactElement {
  const { page } = useFunctionTexts();
  const [search, setSearch] = useState("");
  const [id, setId] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const chosen = FUNCTION_LIBRARY.find((entry) => entry.id === id);
  const back = (): void => {
    setId(null);
    setLast(id);
    // The list is drawn again before the focus returns to where the user left it.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-function="${id ?? ""}"]`)?.focus());
  };
  if (chosen) return <FunctionPage key={chosen.id} entry={chosen} onBack={back} />;
  return (
    <PageFrame title={page.title}>
      <div ref={list}>
        <FunctionList last={last} search={search} onSearch={setSearch} onOpen={setId} />
      </div>
      <CellSigns />
    </PageFrame>
  );
}
