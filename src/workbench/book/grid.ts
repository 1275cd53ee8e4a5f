import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Frames } from "./frames";

/** A running Univer: in a page (createGrid) or without one (createHeadlessGrid). A Book works on either. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly frames: Frames;
  dispose(): void;
}

export type GridLocale = "zh-CN" | "en-US";
