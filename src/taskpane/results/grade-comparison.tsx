import type { ReactElement } from "react";
import type { PersonInResults } from "../../actions/show-results";
import type { GradeResult } from "../../core/scoring/person-result";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { percent } from "./figures";
import { StandingChip } from "./standing";

interface Compared {
  readonly result: GradeResult;
  readonly standing: PersonInResults["standing"];
}

/**
 * The person against every grade of the profile from low to high, or against every role, the best-fitting first. Nothing
 * where there is but one.
 */
export function GradeComparison({ person }: { readonly person: PersonInResults }): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const { result, roles, standings } = person;
  if (result.grades.length < 2) return null;
  const grades = result.grades.map((one, index): Compared => ({ result: one, standing: standings[index] ?? null }));
  const words = texts.results;
  return (
    <>
      <h3 className={styles.heading}>{roles ? words.compareRoles : words.compareGrades}</h3>
      <ul className={styles.list}>
        {(roles ? byFit(grades, result.reached?.code) : grades).map(
          ({ result: { grade, match, coverage, band }, standing }) => (
            <li key={grade.code}>
              <div className={styles.first}>
                <span>
                  {grade.code} {grade.name}
                </span>
                <StandingChip band={band} standing={standing} />
              </div>
              <div className={styles.figures}>
                <span>
                  {words.match} <b>{percent(match)}</b>
                </span>
                <span>
                  {words.coverage} <b>{percent(coverage)}</b>
                </span>
                <span className={styles.mark}>
                  {[
                    ...(grade.code === result.grade?.code ? [words.aimed] : []),
                    ...(roles && grade.code === result.reached?.code ? [words.best] : []),
                  ].join(" · ")}
                </span>
              </div>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

/** The role that fits best first, then those with a band, then by match; roles alike stay in the order of the profile. */
function byFit(grades: readonly Compared[], best: string | undefined): readonly Compared[] {
  const rank = ({ result: { grade, band } }: Compared): number => (grade.code === best ? 0 : band !== null ? 1 : 2);
  return [...grades].sort((a, b) => rank(a) - rank(b) || (b.result.match ?? -1) - (a.result.match ?? -1));
}

const useStyles = themed(({ palette }) => ({
  heading: {
    margin: "18px 0 8px",
    paddingTop: 12,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    selectors: { li: { padding: "6px 0" }, "li + li": { borderTop: `1px solid ${palette.neutralLight}` } },
  },
  first: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: 8,
    overflowWrap: "anywhere",
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 14px",
    fontSize: 12,
    color: palette.neutralSecondary,
    selectors: { b: { color: palette.neutralPrimary, fontWeight: 600 } },
  },
  mark: { color: palette.themeDark, fontWeight: 600 },
}));
