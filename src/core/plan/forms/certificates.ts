import type { Certificate } from "../../model/forms";
import { FORM_COLUMN_CODES } from "../../tables/columns";
import { cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { BODY, CENTERED, COLORS, HEADER, INPUT, PERCENT_FORMAT, QUIET, TEXT_FORMAT } from "../palette";
import { SheetDraft } from "../sheet-draft";
import { printPlan, type TemplateContext } from "../template-context";
import type { Area, CellContent, CellFormula, SheetPlan } from "../workbook-plan";
import { type Settings, settingsAndLinks } from "./certificate-settings";
import { certificateSittings, type Sittings, WORTH } from "./certificate-sittings";
import { beginsWith, literal } from "../../formulas/formula-text";
import { personCodesOf, personName } from "./person-rows";

const WIDTHS = [14, 14, 11, 28, 32, 16, 14, 14, 10, 20] as const;
const AT = {
  person: 0,
  name: 1,
  score: 2,
  lowest: 3,
  outcome: 4,
  level: 5,
  issued: 6,
  until: 7,
  syllabus: 8,
  state: 9,
  /** Beside the page: worth and row of the person's best sitting, and its subject with the lowest score. */
  worth: 11,
  best: 12,
  weakest: 13,
} as const;
const SITTINGS_COLUMN = 15;
/** Room for two lines. */
const ROW_HEIGHT = 32;
const DATE_FORMAT = "yyyy-mm-dd";

/** A certificate with the code of the exam item that it is for. */
export interface CertificateOfItem {
  readonly certificate: Certificate;
  readonly item: string;
}

/**
 * The sheet of certificates (证书): a row per person with the best sitting of the exam, its weakest subject, whether it
 * was passed or why not, and until when the certificate is valid. Everything comes from CompetencyExams by native
 * formulas, whichever kind of formulas the template has.
 */
export function certificatesSheet(context: TemplateContext, { certificate, item }: CertificateOfItem): SheetPlan {
  const { texts, names } = context;
  const draft = new SheetDraft(names.sheets.certificates);
  draft.columns([...WIDTHS, 3, 10, 10, 10, 3]);
  draft.heading(texts.headings.certificates.title, texts.headings.certificates.sentence);
  const settings = settingsAndLinks(draft, context, certificate);
  const header = settings.next + 1;
  const sittings = certificateSittings(draft, context, item, { row: header - 2, column: SITTINGS_COLUMN });
  const words = texts.forms.columns.certificates;
  const headers = Object.entries(FORM_COLUMN_CODES.certificates).map(
    ([column, code]) => `${code} ${words[column as keyof typeof words]}`,
  );
  const rows = personCodesOf(context).map((person, index) =>
    certificateRow(context, certificate, sittings, settings, person, header + 1 + index),
  );
  const area = draft.put(header, 0, [headers, ...rows.map(({ page }) => page)]);
  const working = draft.put(
    header + 1,
    AT.worth,
    rows.map(({ beside }) => beside),
  );
  draft.style(working, QUIET);
  draft.table({ name: names.tables.certificates, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(header, 34);
  const body = { ...area, row: header + 1, rows: rows.length };
  look(draft, context, body);
  draft.printed(
    printPlan(context, {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: header + 1 + rows.length, columns: WIDTHS.length },
    }),
  );
  return draft.plan();
}

function certificateRow(
  { choices, local, texts, ...rest }: TemplateContext,
  certificate: Certificate,
  { range, rows, rules }: Sittings,
  { months, warning }: Settings,
  person: string | null,
  row: number,
): { readonly page: CellContent[]; readonly beside: CellFormula[] } {
  const words = texts.forms.certificates;
  const cell = (column: keyof typeof AT): string => cellAddress(row, AT[column], "column");
  const [code, worth, best, weakest] = [cell("person"), cell("worth"), cell("best"), cell("weakest")];
  const own = `EXACT(${range("person")},TRIM(${code}))`;
  const ofBest = `EXACT(${range("sitting")},INDEX(${range("sitting")},${best}))`;
  const lowest = `SUMPRODUCT(MAX(${ofBest}*${range("lost")}))`;
  const passed = `${worth}>=${WORTH.passed}`;
  const complete = `${worth}>=${WORTH.complete}`;
  const filled = (formula: string): CellFormula => formulaCell(`IF(TRIM(${code})="","",${formula})`);
  const names = choices.model.scale.map(({ level, name }) => literal(`${level} ${local(name)}`));
  const listed = (column: "below" | "missing"): string => `MID(INDEX(${range(column)},${best}),3,999)`;
  const standard = `INDEX(${range("standard")},${best})`;
  const reasons = [
    `IF(${listed("below")}="","",${literal(words.belowMinimum)}&${listed("below")})`,
    `IF(AND(${listed("below")}<>"",${standard}<${rules.figure.examPassMark})," · ","")`,
    `IF(${standard}<${rules.figure.examPassMark},${literal(words.belowPassMark)}&" "&${rules.figure.examPassMark},"")`,
  ];
  const { issued, until } = { issued: cell("issued"), until: cell("until") };
  const [before = "", after = ""] = words.expiring.split("{days}");
  return {
    page: [
      person,
      formulaCell(personName({ choices, local, texts, ...rest }, code)),
      filled(`IF(${complete},${standard},"")`),
      filled(
        `IF(${weakest}=0,"",INDEX(${range("subject")},${weakest})&" "&ROUND(INDEX(${range("score")},${weakest}),1))`,
      ),
      filled(
        `IF(${worth}=0,${literal(words.notSat)},IF(NOT(${complete}),${literal(words.incomplete)}&${listed("missing")},IF(${passed},${literal(words.passed)},${reasons.join("&")})))`,
      ),
      filled(`IF(${passed},CHOOSE(MIN(${names.length},INDEX(${range("level")},${best})),${names.join(",")}),"–")`),
      null,
      filled(`IF(ISNUMBER(${issued}),EDATE(${issued},${months}),"")`),
      person === null ? null : certificate.syllabus,
      filled(
        `IF(LEN(TRIM(${issued}))=0,IF(${passed},${literal(words.toIssue)},""),IF(NOT(ISNUMBER(${until})),${literal(words.notADate)},IF(NOT(${passed}),${literal(words.withoutPass)},IF(TODAY()>${until},${literal(words.expired)},IF(${until}-TODAY()<=${warning},${literal(before)}&(${until}-TODAY())&${literal(after)},${literal(words.valid)})))))`,
      ),
    ],
    beside: [
      formulaCell(`IF(TRIM(${code})="",0,SUMPRODUCT(MAX(${own}*${range("worth")})))`),
      formulaCell(`IF(${worth}=0,0,SUMPRODUCT(MAX(${own}*(${range("worth")}=${worth})*${range("number")})))`),
      formulaCell(
        `IF(${best}=0,0,IF(${lowest}=0,0,${rows + 1}-SUMPRODUCT(MAX(${ofBest}*(${range("lost")}=${lowest})*(${rows + 1}-${range("number")})))))`,
      ),
    ],
  };
}

function look(draft: SheetDraft, { texts, names }: TemplateContext, body: Area): void {
  const column = (name: keyof typeof AT): Area => ({ ...body, column: AT[name], columns: 1 });
  const words = texts.forms.certificates;
  draft.style(body, BODY);
  for (let row = body.row; row < body.row + body.rows; row += 1) draft.height(row, ROW_HEIGHT);
  draft.codesAsText(body);
  draft.style(column("person"), { ...INPUT, numberFormat: TEXT_FORMAT });
  draft.style(column("score"), { ...CENTERED, numberFormat: PERCENT_FORMAT, bold: true });
  for (const name of ["lowest", "outcome"] as const) draft.style(column(name), { wrap: true });
  for (const name of ["issued", "until", "syllabus"] as const) draft.style(column(name), CENTERED);
  draft.style(column("issued"), { ...INPUT, numberFormat: DATE_FORMAT });
  draft.style(column("until"), { numberFormat: DATE_FORMAT });
  draft.style(column("syllabus"), { ...INPUT, numberFormat: TEXT_FORMAT });
  draft.validate({
    area: column("person"),
    rule: { type: "listOf", formula: `=${names.lists.people}` },
    alert: { style: "warning", title: texts.ratings.person.title, text: texts.ratings.person.sentence },
  });
  draft.validate({
    area: column("issued"),
    rule: { type: "date", minimum: "2000-01-01", maximum: "2099-12-31" },
    prompt: { title: words.issuedPrompt.title, text: words.issuedPrompt.sentence },
    alert: { style: "stop", title: words.issuedPrompt.title, text: words.issuedPrompt.sentence },
  });
  for (const name of ["person", "issued", "syllabus"] as const) {
    draft.anchor({ holds: { input: "certificates" }, area: column(name) });
  }
  for (const name of ["outcome", "state"] as const) {
    const cell = cellAddress(body.row, AT[name], "column");
    const colour = (sign: string, color: string, fill: string): void =>
      draft.highlight({ area: column(name), formula: `=${beginsWith(cell, sign)}`, style: { color, fill } });
    colour("●", COLORS.met, COLORS.metTint);
    colour("▲", COLORS.near, COLORS.nearTint);
    colour("▼", COLORS.short, COLORS.shortTint);
  }
}
