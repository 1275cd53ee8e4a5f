import "./fabric-config";
import { type ReactElement, useCallback, useEffect, useMemo, useState } from "react";
import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
import type { Workbook } from "../actions/workbook";
import type { Language } from "../core/language";
import type { FormulaKind } from "../core/plan/template-choices";
import { languageOf, LANGUAGE_TAGS } from "../locales/language";
import { PANE_TEXTS } from "../locales/pane-texts";
import { useRatingCheck } from "./check/use-rating-check";
import { useKept } from "./kept";
import {
  isLanguageChoice,
  isPanePlace,
  type LanguageChoice,
  type Pane,
  type PanePlace,
  PaneProvider,
} from "./pane-context";
import type { ModelCatalogue } from "./model-catalogue";
import { PaneShell } from "./pane-shell";
import { registerPaneIcons } from "./parts/icons";
import { type OfficeTheme, paneTheme } from "./theme";

export interface AppProps {
  readonly workbook: Workbook;
  /** The models that can be inserted. */
  readonly catalogue: ModelCatalogue;
  /** Office's display language, such as "zh-CN". */
  readonly officeLocale: string;
  /** Office's colours; absent where the host tells none. */
  readonly theme?: OfficeTheme;
  /** The add-in's version. */
  readonly version: string;
  /** Where ribbon buttons lead: the pane goes there and starts what the button says. */
  readonly ribbon?: RibbonRequests;
}

/** Calls back for every ribbon button; returns what ends it. */
export type RibbonRequests = (listener: (place: PanePlace) => void) => () => void;

registerPaneIcons();

/** The task pane. Everything it needs of its host comes in as props. */
export function App({ workbook, catalogue, officeLocale, theme, version, ribbon }: AppProps): ReactElement {
  const officeLanguage = languageOf(officeLocale);
  const [languageChoice, setLanguageChoice] = useKept<LanguageChoice>("language", "office", isLanguageChoice, "always");
  const [formulas, setFormulas] = useKept<FormulaKind>("formulas", "custom", isFormulaKind, "always");
  const [place, setPlace] = useKept<PanePlace>("place", "template", isPanePlace, "session");
  const [announcement, setAnnouncement] = useState("");
  const rating = useRatingCheck(workbook, catalogue);
  const { check } = rating;
  const language: Language = languageChoice === "office" ? officeLanguage : languageChoice;
  const texts = PANE_TEXTS[language];

  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language];
    document.title = texts.product;
  }, [language, texts]);

  useEffect(
    () =>
      ribbon?.((wanted) => {
        setPlace(wanted);
        if (wanted === "check") void check();
      }),
    [ribbon, setPlace, check],
  );

  const announce = useCallback((said: string) => {
    // The same sentence twice is told again only when the region has changed in between.
    setAnnouncement((before) => (before === said ? `${said}\u00A0` : said));
  }, []);
  const pane = useMemo<Pane>(
    () => ({
      workbook,
      catalogue,
      version,
      language,
      texts,
      preferences: { languageChoice, officeLanguage, setLanguageChoice, formulas, setFormulas },
      place,
      goTo: setPlace,
      announce,
    }),
    [
      workbook,
      catalogue,
      version,
      language,
      texts,
      languageChoice,
      officeLanguage,
      setLanguageChoice,
      formulas,
      setFormulas,
      place,
      setPlace,
      announce,
    ],
  );
  const fluent = useMemo(() => paneTheme(language, theme), [language, theme]);
  return (
    <ThemeProvider theme={fluent} applyTo="body">
      <PaneProvider value={pane}>
        <PaneShell rating={rating} announcement={announcement} />
      </PaneProvider>
    </ThemeProvider>
  );
}

function isFormulaKind(value: unknown): value is FormulaKind {
  return value === "custom" || value === "native";
}
