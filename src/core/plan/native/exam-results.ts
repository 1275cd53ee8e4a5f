import type { NativeLayout } from "./native-layout";

/** Formula text for the highest level of an exam item whose paper was passed; 0 = none passed, "" = none sat. */
export function examLevel({ examColumn }: NativeLayout, code: string, key: string): string {
  const keys = examColumn("key");
  const outcomes = examColumn("outcome");
  return `IF(${code}="","",IF(SUMPRODUCT((${keys}=${key})*(${outcomes}>0))=0,"",SUMPRODUCT(MAX((${keys}=${key})*${outcomes}))-1))`;
}

/** The best standard score of an exam item that counts in points. */
export function examPoints({ examColumn }: NativeLayout, code: string, key: string): string {
  const keys = examColumn("key");
  const scores = examColumn("standard");
  return `IF(${code}="","",IF(SUMPRODUCT((${keys}=${key})*(${scores}>=0))=0,"",SUMPRODUCT(MAX((${keys}=${key})*(${scores}>=0)*${scores}))))`;
}
