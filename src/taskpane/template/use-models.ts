import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { ModelIssue } from "../../core/model/model-issue";
import { useKept } from "../kept";
import { usePane } from "../pane-context";
import { type CatalogueEntry, catalogueEntry } from "./catalogue-entry";
import { type FileTrouble, openedModel } from "./opened-model";

/** What the last choice or opening of a model has to say. */
export type ModelNews =
  | { readonly kind: "opened"; readonly name: string; readonly warnings: readonly ModelIssue[] }
  | FileTrouble
  | { readonly kind: "model-failed"; readonly id: string; readonly fault: unknown }
  | { readonly kind: "model-bad"; readonly id: string; readonly issues: readonly ModelIssue[] };

export interface Models {
  /** null while they are fetched, and when they could not be. */
  readonly entries: readonly CatalogueEntry[] | null;
  readonly listFailed: boolean;
  /** Ids of models that people opened from files. */
  readonly own: ReadonlySet<string>;
  /** The chosen model; null until the first one is there. The one before stays while another is fetched. */
  readonly model: CompetencyModel | null;
  /** Id under which the chosen model is listed. */
  readonly chosen: string | null;
  /** Id of the model that is being fetched. */
  readonly fetching: string | null;
  readonly news: ModelNews | null;
  readonly dismissNews: () => void;
  readonly choose: (id: string) => void;
  readonly openFile: (file: File) => Promise<void>;
}

interface ChosenModel {
  readonly id: string;
  readonly model: CompetencyModel;
}

/** The models that can be chosen, one of them fetched, and models from files. */
export function useModels(): Models {
  const { catalogue } = usePane();
  const [shipped, setShipped] = useState<readonly CatalogueEntry[] | null>(null);
  const [listFailed, setListFailed] = useState(false);
  const [own, setOwn] = useState<ReadonlyMap<string, CompetencyModel>>(new Map());
  const isListed = (found: unknown): found is string => catalogue.ids.some((id) => id === found);
  const [keptId, keepId] = useKept<string>("template-model", catalogue.ids[0] ?? "", isListed, "session");
  const [current, setCurrent] = useState<ChosenModel | null>(null);
  const [fetching, setFetching] = useState<string | null>(null);
  const [news, setNews] = useState<ModelNews | null>(null);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    catalogue.entries().then(
      // The file is derived from the models, and a test holds it to that.
      (entries) => setShipped(entries as readonly CatalogueEntry[]),
      () => setListFailed(true),
    );
  }, [catalogue]);

  const fetchModel = useCallback(
    async (id: string): Promise<void> => {
      wanted.current = id;
      setFetching(id);
      setNews(null);
      const told = await fetched(catalogue.model, id);
      if (wanted.current !== id) return;
      setFetching(null);
      if ("kind" in told) {
        setNews(told);
        return;
      }
      setCurrent({ id, model: told.model });
      keepId(id);
    },
    [catalogue, keepId],
  );
  const start = useRef(keptId);
  useEffect(() => {
    void fetchModel(start.current);
  }, [fetchModel]);

  const choose = useCallback(
    (id: string): void => {
      const opened = own.get(id);
      if (opened === undefined) {
        void fetchModel(id);
        return;
      }
      wanted.current = id;
      setFetching(null);
      setNews(null);
      setCurrent({ id, model: opened });
    },
    [own, fetchModel],
  );
  const openFile = useCallback(async (file: File): Promise<void> => {
    const told = await openedModel(file);
    if ("kind" in told) {
      setNews(told);
      return;
    }
    const { model, warnings } = told;
    const id = `own:${model.id}`;
    wanted.current = id;
    setFetching(null);
    setOwn((before) => new Map(before).set(id, model));
    setCurrent({ id, model });
    setNews({ kind: "opened", name: file.name, warnings });
  }, []);
  const dismissNews = useCallback(() => setNews(null), []);

  const entries = useMemo(() => {
    const ownEntries = [...own].map(([id, model]) => ({ ...catalogueEntry(model), id }));
    return shipped === null && !listFailed ? null : [...ownEntries, ...(shipped ?? [])];
  }, [own, shipped, listFailed]);
  const ownIds = useMemo(() => new Set(own.keys()), [own]);
  return {
    entries,
    listFailed,
    own: ownIds,
    model: current?.model ?? null,
    chosen: current?.id ?? null,
    fetching,
    news,
    dismissNews,
    choose,
    openFile,
  };
}

async function fetched(
  fetch: (id: string) => Promise<unknown>,
  id: string,
): Promise<{ readonly model: CompetencyModel } | ModelNews> {
  try {
    const [raw, { parseModel }] = await Promise.all([fetch(id), import("./open-work")]);
    const parsed = parseModel(raw);
    return "model" in parsed ? { model: parsed.model } : { kind: "model-bad", id, issues: parsed.issues };
  } catch (fault) {
    return { kind: "model-failed", id, fault };
  }
}
