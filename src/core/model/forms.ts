import type { Localized } from "../language";

/** A job description (岗位说明书) that belongs to a model's profile. null and empty lists print as blank fields. */
export interface JobDescription {
  readonly department: Localized;
  readonly superior: Localized;
  readonly jobCode: string | null;
  readonly pay: string | null;
  readonly purpose: Localized;
  readonly duties: readonly Localized[];
  readonly standards: readonly Localized[];
  readonly difficulties: readonly Localized[];
  readonly taboos: readonly Localized[];
  /** The next position. */
  readonly careerStep: Localized;
  /** Background and experience asked for. */
  readonly knowledge: readonly Localized[];
  readonly indicators: readonly Indicator[];
  readonly gates: readonly Gate[];
}

/** A performance indicator with its target. */
export interface Indicator {
  readonly code: string;
  readonly name: Localized;
  /** Per cent; the weights sum to 100. */
  readonly weight: number;
  /** Whether higher or lower is better. */
  readonly direction: "up" | "down";
  readonly target: number;
  readonly unit: Localized;
}

/** A qualification (任职资格) that is met or not, apart from all scores. */
export interface Gate {
  readonly code: string;
  readonly name: Localized;
  readonly requirement: Localized;
}

/** What is known of the certificates that a model's exam leads to. */
export interface Certificate {
  /** For how many months one is valid. */
  readonly months: number;
  /** Version of the syllabus. */
  readonly syllabus: string;
  /** Competencies of other models that a chapter feeds. */
  readonly links: readonly { readonly subject: Localized; readonly item: Localized }[];
}
