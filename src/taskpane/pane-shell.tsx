import { lazy, type ReactElement, type ReactNode, Suspense, useState } from "react";
import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import type { RatingCheck } from "./check/use-rating-check";
import { isPanePlace, type PanePlace, PLACES, usePane } from "./pane-context";
import { FaultBoundary } from "./parts/fault-boundary";
import { PaneIcon } from "./parts/icons";
import { themed } from "./parts/styles";
import { hiddenText } from "./parts/text-styles";
import { ShortfallNotice } from "./shortfall-notice";
import { TemplatePage } from "./template/template-page";

// Only the template page belongs to the first paint; the others come when their tab is first opened.
const CheckPage = lazy(async () => ({ default: (await import("./check/check-page")).CheckPage }));
const ResultsPage = lazy(async () => ({ default: (await import("./results/results-page")).ResultsPage }));
const FunctionsPage = lazy(async () => ({ default: (await import("./functions/functions-page")).FunctionsPage }));
const SettingsPage = lazy(async () => ({ default: (await import("./settings/settings-page")).SettingsPage }));

/** Where the pane is as narrow as Office makes it, five tabs and a count must stay on one line. */
const TAB = {
  margin: 0,
  padding: "0 8px",
  selectors: { "@media (max-width: 379px)": { padding: "0 5px", fontSize: 13 } },
};

interface PaneShellProps {
  readonly rating: RatingCheck;
  /** The latest thing to tell users of screen readers. */
  readonly announcement: string;
}

/** The places under their tabs. A place once visited stays as it was left. */
export function PaneShell({ rating, announcement }: PaneShellProps): ReactElement {
  const { texts, place, goTo } = usePane();
  const styles = useStyles();
  const [visited, setVisited] = useState<ReadonlySet<PanePlace>>(new Set([place]));
  if (!visited.has(place)) setVisited(new Set([...visited, place]));
  const pages: Readonly<Record<PanePlace, ReactNode>> = {
    template: <TemplatePage />,
    check: <CheckPage rating={rating} />,
    results: <ResultsPage />,
    functions: <FunctionsPage />,
    settings: <SettingsPage />,
  };
  const errors =
    rating.outcome?.kind === "checked"
      ? rating.outcome.issues.filter(({ issue }) => issue.severity === "error").length
      : 0;
  return (
    <div className={styles.pane}>
      <nav aria-label={texts.places} className={styles.tabs}>
        <Pivot
          headersOnly
          selectedKey={place}
          getTabId={tabId}
          onLinkClick={(item) => {
            if (isPanePlace(item?.props.itemKey)) goTo(item.props.itemKey);
          }}
          styles={{ link: TAB, linkIsSelected: TAB }}
        >
          {PLACES.map((one) => (
            <PivotItem
              key={one}
              itemKey={one}
              {...(one === "check" && errors > 0 ? { itemCount: errors > 99 ? "99+" : errors } : {})}
              headerButtonProps={{ "aria-controls": panelId(one) }}
              {...(one === "settings"
                ? { onRenderItemLink: () => <IconTab text={texts.tabs[one]} /> }
                : { headerText: texts.tabs[one] })}
            />
          ))}
        </Pivot>
      </nav>
      <ShortfallNotice />
      <main className={styles.places}>
        {PLACES.map((one) => (
          <div
            key={one}
            id={panelId(one)}
            role="tabpanel"
            aria-labelledby={tabId(one)}
            hidden={one !== place}
            className={one === place ? styles.place : undefined}
          >
            {visited.has(one) ? (
              <FaultBoundary>
                <Suspense fallback={<p className={styles.fetching}>{texts.common.working}</p>}>{pages[one]}</Suspense>
              </FaultBoundary>
            ) : null}
          </div>
        ))}
      </main>
      <div role="status" aria-live="polite" className={hiddenText}>
        {announcement}
      </div>
    </div>
  );
}

/** Five names do not fit side by side at 320 pixels: the last one is a symbol with its name for screen readers. */
function IconTab({ text }: { readonly text: string }): ReactElement {
  return (
    <span title={text}>
      <PaneIcon name="Settings" />
      <span className={hiddenText}>{text}</span>
    </span>
  );
}

function tabId(place: string): string {
  return `tab-${place}`;
}

function panelId(place: string): string {
  return `place-${place}`;
}

const useStyles = themed(({ palette, fonts }) => ({
  pane: [
    fonts.medium,
    {
      position: "fixed",
      inset: 0,
      display: "flex",
      flexDirection: "column",
      color: palette.neutralPrimary,
      background: palette.white,
      lineHeight: "20px",
    },
  ],
  tabs: { flex: "none", padding: "0 4px", borderBottom: `1px solid ${palette.neutralQuaternaryAlt}` },
  places: { flex: "1 1 auto", minHeight: 0 },
  place: { height: "100%" },
  fetching: { margin: 0, padding: 16 },
}));
