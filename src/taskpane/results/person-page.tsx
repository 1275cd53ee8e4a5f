import { type ReactElement, useEffect, useRef, useState } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { drawProfile } from "../../actions/draw-profile";
import { explainFigure } from "../../actions/explanation/explain-figure";
import type { PersonInResults, TemplateResults } from "../../actions/show-results";
import type { FigureRef } from "../../core/explanation/explanation";
import type { ItemResult } from "../../core/scoring/person-result";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { MainButton } from "../parts/main-button";
import { PageFrame } from "../parts/page-frame";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { ExplanationPage } from "./explanation-page";
import { useExplanationTexts } from "./explanation-words";
import { level, percent } from "./figures";
import { ItemList } from "./item-list";
import { NeedsList } from "./needs-list";
import { personName } from "./people-order";
import { GradeComparison } from "./grade-comparison";
import { FEWEST_AXES, Radar, type RadarAxis } from "./radar";
import { BandChip, reasonSentences } from "./standing";
import { WhyButton } from "./why-button";

type Fact = readonly [term: string, value: string, figure: FigureRef | null];

const WHOLE = { kind: "whole" } as const;

interface PersonPageProps {
  readonly results: TemplateResults;
  readonly person: PersonInResults;
  readonly onBack: () => void;
}

/** One person: figures, profile, needs and every item. The primary button shows the same on the workbook's scorecard. */
export function PersonPage({ results, person, onBack }: PersonPageProps): ReactElement {
  const { texts, workbook, announce } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const task = useTask();
  const [gone, setGone] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => showAndFocus(top.current), []);
  const [asked, setAsked] = useState<FigureRef | null>(null);
  const { words, around } = useExplanationTexts();
  const { result, roles } = person;
  const name = personName(person);
  const reasons = reasonSentences(person, texts);
  const profile = result.items.filter(({ item, required }) => item.partOf === null && required !== null);
  // Levels and per cents do not share an axis: as soon as one item counts in per cents all of them do, as in the sum.
  const inPercent = profile.some(({ item }) => item.unit === "percent");
  const rated = profile.filter(({ actual }) => actual !== null).length;

  const show = (): void =>
    void task.run(async () => {
      const drawn = await drawProfile(workbook, results.template, result.person);
      setGone(drawn === "no-scorecard");
      if (drawn === "shown") announce(texts.results.scorecardShown(name));
    });
  // Per cents have no average level, nor has somebody of whom nothing is rated.
  const { averageActual = null, averageRequired = null } = result.total ?? {};
  const averages: readonly Fact[] =
    averageActual === null && averageRequired === null
      ? []
      : [
          [
            texts.results.averages,
            `${level(averageActual)} / ${level(averageRequired)}`,
            { kind: "averageActual", over: WHOLE },
          ],
        ];
  const facts: readonly Fact[] = [
    [texts.results.match, percent(result.total?.match ?? null), { kind: "match", over: WHOLE }],
    [texts.results.coverage, percent(result.total?.coverage ?? null), { kind: "coverage", over: WHOLE }],
    [roles ? texts.results.roleAimed : texts.results.gradeAimed, result.grade?.name ?? "–", null],
    [
      roles ? texts.results.bestRole : texts.results.gradeReached,
      result.reached?.name ?? (roles ? texts.results.noRole : texts.results.noGrade),
      { kind: "reached" },
    ],
    ...averages,
  ];
  const explanation = asked === null ? null : explainFigure(results.template, result.person.code, asked);
  if (explanation !== null) {
    const backToFigure = (): void => {
      setAsked(null);
      const figure = CSS.escape(JSON.stringify(asked));
      setTimeout(() => document.querySelector<HTMLElement>(`[data-figure="${figure}"]`)?.focus());
    };
    return <ExplanationPage explanation={explanation} backText={around.backToPerson(name)} onBack={backToFigure} />;
  }
  return (
    <PageFrame
      title={texts.results.title}
      onConfirm={show}
      onEscape={onBack}
      footer={<MainButton text={texts.results.showScorecard} busy={task.busy} />}
    >
      <ActionButton
        text={texts.results.back}
        iconProps={{ iconName: "Back" }}
        onClick={onBack}
        className={styles.back}
      />
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      {gone ? (
        <Notice tone="warning" takesFocus onDismiss={() => setGone(false)}>
          {texts.results.noScorecard}
        </Notice>
      ) : null}
      <div ref={top} tabIndex={-1} className={styles.top}>
        <h2 className={styles.name}>{name}</h2>
        <BandChip person={person} />
        {result.grade === null ? null : (
          <WhyButton figure={{ kind: "band", over: WHOLE }} name={words.figures.band} onAsk={setAsked} />
        )}
      </div>
      <p className={text.note}>
        {[
          result.person.code,
          person.department,
          result.items.some(({ item }) => item.kind === "rated") ? texts.results.ratings(result.ratings) : "",
          texts.settings.rules(result.rulesVersion),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <dl className={styles.facts}>
        {facts.map(([term, value, figure]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {value} {figure === null ? null : <WhyButton figure={figure} name={term} onAsk={setAsked} />}
            </dd>
          </div>
        ))}
      </dl>
      {reasons.length === 0 ? null : (
        <Notice tone="warning">
          {reasons.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Notice>
      )}
      {profile.length < FEWEST_AXES ? null : (
        <>
          <h3 className={styles.heading}>{texts.results.profile}</h3>
          <Radar
            axes={profile.map((one) => radarAxis(one, inPercent))}
            top={inPercent ? FULL : results.top}
            percent={inPercent}
            description={(inPercent ? texts.results.radarPercent : texts.results.radar)(name, rated, profile.length)}
          />
        </>
      )}
      <GradeComparison person={person} />
      {result.grade === null ? null : (
        <>
          <h3 className={styles.heading}>{texts.results.needs}</h3>
          <NeedsList person={person} />
        </>
      )}
      <h3 className={styles.heading}>{texts.results.items}</h3>
      <ItemList result={result} onAsk={setAsked} />
    </PageFrame>
  );
}

const FULL = 100;

function radarAxis({ item, required, actual }: ItemResult, inPercent: boolean): RadarAxis {
  if (!inPercent || required === null) return { label: item.code, required, actual };
  const fulfilled = actual === null || required <= 0 ? null : Math.min(FULL, (actual / required) * FULL);
  return { label: item.code, required: FULL, actual: fulfilled };
}

const useStyles = themed(({ palette }) => ({
  back: { marginInlineStart: -8, marginTop: -6 },
  top: {
    display: "flex",
    alignItems: "center",
    gap: 8,
    flexWrap: "wrap",
    selectors: { ":focus": { outline: "none" } },
  },
  name: { margin: 0, fontSize: 16, fontWeight: 600, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "8px 12px",
    margin: "12px 0",
    selectors: {
      dt: { fontSize: 12, color: palette.neutralSecondary },
      dd: { margin: 0, fontWeight: 600, overflowWrap: "anywhere" },
    },
  },
  heading: {
    margin: "18px 0 8px",
    paddingTop: 12,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
}));
