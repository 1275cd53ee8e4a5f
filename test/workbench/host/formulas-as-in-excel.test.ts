import { playedExcel } from "../played-excel";

const { book, run } = playedExcel();

async function refusal(change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<unknown> {
  return run(async (context, sheet) => {
    change(sheet, context.workbook);
    await context.sync();
  }).then(
    () => null,
    ({ code }: { readonly code: string }) => code,
  );
}

test.each(["=SUM(1,", "=A1 B1 +", "=1+*2", '="open', "=(A1", "=IF(A1>0;1;2)"])(
  "a formula that Excel cannot read is refused, and nothing of its range is written: %s",
  async (formula) => {
    expect(await refusal((sheet) => (sheet.getRange("A1:B1").formulas = [["=1+1", formula]]))).toBe("InvalidArgument");
    expect(book.formulas("Sheet1", "A1:B1")).toEqual([[null, null]]);
  },
);

test("neither do names, rules and colours take a formula that Excel cannot read", async () => {
  const broken = "=COUNTIF($A$1:$A$9,";
  expect(await refusal((_, { names }) => names.add("Broken", broken))).toBe("InvalidArgument");
  expect(
    await refusal((_, { names }) => {
      names.add("Whole", "=Sheet1!$A$1");
      names.getItem("Whole").formula = broken;
    }),
  ).toBe("InvalidArgument");
  expect(await refusal((sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: broken } }))).toBe(
    "InvalidArgument",
  );
  expect(
    await refusal((sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { source: broken } as never })),
  ).toBe("InvalidArgument");
  expect(
    await refusal((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = broken;
    }),
  ).toBe("InvalidArgument");
});

test.each([
  "=A1#",
  "=SUM(Things[[#All],[a]])",
  "=@A1",
  "=-2^2%",
  "={1,2;3,4}",
  "='My sheet'!A1:B2 B1:C3",
  "=_xlfn.LET(x,1,x)",
])("a formula that Excel can read is taken: %s", async (formula) => {
  expect(await refusal((sheet) => (sheet.getRange("A9").formulas = [[formula]]))).toBeNull();
});
