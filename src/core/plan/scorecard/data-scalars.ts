import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { type CellContent, type CellFormula, formulaCell } from "../../formulas/cell-formula";
import { beginsWith, literal } from "../../formulas/formula-text";
import { lastPlace, tableColumn } from "../../formulas/table-formulas";
import { MISSING } from "../../scoring/rule-set";
import { missingFigures, NOTICE_SIGN, sentenceOfProgram } from "../missing-figures";
import { filledResultLabels, noticeOfResults, resultBody, resultHeaderAddress, resultRowsToTheEnd } from "../results";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import { type DataLayout, type Scalar, SCALARS } from "./data-layout";
import { PERSON } from "./page-places";

/** Formula texts of the rules that the working needs. */
export interface WorkingRules {
  readonly missing: string;
  readonly percentDecimals: string;
}

/** Who is picked, where that person stands, what was reached, and whether anything keeps the figures from the page. */
export function dataScalars(
  draft: SheetDraft,
  context: TemplateContext,
  layout: DataLayout,
  rules: WorkingRules,
): void {
  const { names, texts, choices, everybody: people } = context;
  const { scalar, summary } = layout;
  const words = texts.scorecard;
  const picked = onSheet(names.sheets.scorecard, cellAddress(PERSON.row, PERSON.column, "both"));
  const results = filledResultLabels(context);
  const codes = tableColumn(people, "P1");
  const peopleLabels = `TRIM(${codes}&" "&${tableColumn(people, "P2")})`;
  const place = (cells: string, start: string): string =>
    `IFERROR(${lastPlace(`EXACT(${cells},TRIM(${picked}))`, start)},0)`;
  const kinds = summary("kind");
  const marked = `INDEX(${summary("name")},MATCH(1,${summary("mark")},0))`;
  const rated = `(${summary("coverage")}>0)+(${scalar("missing")}=${MISSING.zero})>0`;
  const body = onSheet(
    names.sheets.results,
    areaAddress({ ...resultBody(context), rows: resultRowsToTheEnd(context) }),
  );
  /** A figure of the results, counted from their last column. */
  const result = (fromEnd: number): CellFormula =>
    formulaCell(
      `IF(${scalar("resultRow")}=0,"",IFERROR(INDEX(${body},${scalar("resultRow")},${scalar("resultColumns")}-${fromEnd}),""))`,
    );
  const chosen = choices.people[0];
  /** Charts take their titles when the plan is applied, so the cell says at once what it will calculate. */
  const title = (text: string): CellFormula => ({
    formula: `=IF(${scalar("personRow")}=0,"",TRIM(INDEX(${tableColumn(people, "P2")},${scalar("personRow")}))&${literal(words.of)})&${literal(text)}`,
    result: (chosen ? chosen.name + words.of : "") + text,
  });
  const { fulfilment } = layout.needs;
  const cells: Readonly<Record<Scalar, readonly [string, CellContent]>> = {
    personRow: [texts.sheets.people, formulaCell(`IF(LEN(TRIM(${picked}))=0,0,${place(peopleLabels, codes)})`)],
    personCode: [
      texts.columns.people.code,
      formulaCell(`IF(${scalar("personRow")}=0,"",TRIM(INDEX(${codes},${scalar("personRow")})))`),
    ],
    resultRow: [texts.sheets.results, formulaCell(`IF(${scalar("personRow")}=0,0,${place(results, results)})`)],
    resultColumns: [
      texts.working.column,
      formulaCell(`COUNTA(${onSheet(names.sheets.results, resultHeaderAddress(context))})`),
    ],
    ratings: [words.ratings, result(1)],
    version: [words.rules, result(0)],
    missing: [texts.guide.rules.missing, formulaCell(rules.missing)],
    percentDecimals: [texts.guide.rules.percentDecimals, formulaCell(rules.percentDecimals)],
    firstCategory: [words.categories, formulaCell(`IFERROR(MATCH("category",${kinds},0),0)`)],
    firstGrade: [words.grades, formulaCell(`IFERROR(MATCH("grade",${kinds},0),IFERROR(MATCH("role",${kinds},0),0))`)],
    reached: [words.gradeReached, formulaCell(`IFERROR(MID(${marked},IFERROR(FIND(" ",${marked})+1,1),99),"")`)],
    blockWeights: [
      texts.working.summedWeight,
      formulaCell(
        `IFERROR(SUMPRODUCT((${kinds}="block")*ISNUMBER(${summary("coverage")})*(${rated}),${summary("weight")}),0)`,
      ),
    ],
    notice: [words.notice.title, formulaCell(notice(context, layout, picked, body))],
    radarTitle: [words.radarTitle, title(fulfilment ? words.fulfilmentTitle : words.radarTitle)],
    gapTitle: [words.gapTitle, title(fulfilment ? words.shortfallTitle : words.gapTitle)],
  };
  draft.put(
    layout.first,
    layout.at.scalars,
    SCALARS.map((name) => [...cells[name]]),
  );
}

/**
 * Formula text for the sentence that the page shows where figures are missing, and why, or where results leave somebody
 * out; "" where neither is so.
 *
 * @param results the cells of everybody's results
 */
function notice(
  context: TemplateContext,
  { scalar, cell, summary }: DataLayout,
  picked: string,
  results: string,
): string {
  const { texts, choices } = context;
  const { notice: words } = texts.scorecard;
  const native = choices.formulas === "native";
  const above = native ? noticeOfResults(context) : '""';
  // What is missing among the results may be another person's.
  const left = native ? `IF(${beginsWith(above, NOTICE_SIGN)},"",${above})` : above;
  const ownResults = `IF(${scalar("resultRow")}=0,0,SUM(INDEX(${results},${scalar("resultRow")},0)))`;
  const sources = [cell("item", 0), `INDEX(${summary("kind")},1)`, ...(native ? [ownResults] : [])];
  const beyond = `IF(${scalar("resultRow")}=0,${literal(words.notInResults)},${left})`;
  const ofPerson = `IF(LEN(TRIM(${picked}))=0,${left},IF(${scalar("personRow")}=0,${literal(words.unknownPerson)},${missingFigures(context, sources, beyond)}))`;
  // First, and with the fewest functions: where one is lacking nobody might be found.
  return native ? `IF(${above}=${sentenceOfProgram(context)},${above},${ofPerson})` : ofPerson;
}
