import { type Univer, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

/** When the grid draws its cells. */
export interface Frames {
  /** Cells are about to change once more: what is drawn now would be drawn again at once. */
  hold(): void;
  /** The cells are right: draws them. */
  go(): void;
  /** Resolves when the cells are drawn as they are now. */
  drawn(): Promise<void>;
}

/** Of a grid that draws nothing. */
export const NO_FRAMES: Frames = { hold: () => undefined, go: () => undefined, drawn: () => Promise.resolve() };

/** Milliseconds that cells may wait to be drawn. */
const MOST = 400;
/** Milliseconds until the grid knows the conditional formats of new figures. */
const FORMATS = 20;

/** A frame of Univer's takes longer than most calculations: cells that are being calculated are drawn once. */
export class HeldFrames implements Frames {
  #isHeld = false;
  #late: ReturnType<typeof setTimeout> | undefined;
  #going: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  constructor(private readonly univer: Univer) {}

  hold(): void {
    clearTimeout(this.#going);
    this.#going = undefined;
    if (this.#isHeld) return;
    this.#let(false);
    this.#late = setTimeout(() => this.#let(true), MOST);
  }

  go(): void {
    if (this.#isHeld) this.#going ??= setTimeout(() => this.#let(true), FORMATS);
  }

  async drawn(): Promise<void> {
    if (this.#isHeld) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  #let(isDrawing: boolean): void {
    this.#isHeld = !isDrawing;
    clearTimeout(this.#late);
    clearTimeout(this.#going);
    this.#going = undefined;
    const renders = this.univer.__getInjector().get(IRenderManagerService);
    for (const { engine } of renders.getAllRenderersOfType(UniverInstanceType.UNIVER_SHEET)) {
      engine.renderEvenInBackground = isDrawing;
    }
    if (isDrawing) this.#waiting.splice(0).forEach((resolve) => resolve());
  }
}
