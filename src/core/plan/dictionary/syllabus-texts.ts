/** Words of the Syllabus. */
export interface SyllabusTexts {
  readonly columns: {
    readonly item: string;
    readonly level: string;
    readonly subject: string;
    readonly weight: string;
    readonly minimum: string;
    readonly section: string;
    readonly topic: string;
    readonly change: string;
  };
  /** Against the syllabus before. */
  readonly changes: { readonly new: string; readonly changed: string; readonly removed: string };
}
