import type { Transport } from "../host/office-frame";

const CONTROLS = "button:not([tabindex='-1']), a[href], input, textarea, select";

/** The frame in which the add-in runs. It is loaded at once and stays, as a shared runtime does; showing is apart. */
export class PaneFrame {
  readonly frame = document.createElement("iframe");
  /** What the add-in said before anyone listened. */
  readonly #early: string[] = [];
  #receive = (text: string): void => void this.#early.push(text);

  constructor(
    private readonly pane: HTMLElement,
    title: string,
    closeLabel: string,
  ) {
    this.frame.title = title;
    const close = part(pane, ".pane-close");
    close.setAttribute("aria-label", closeLabel);
    close.addEventListener("click", () => this.hide());
    part(pane, ".pane-title").textContent = title;
  }

  /** Office.js reads who its host is from the frame's name, so it is set before the page loads. */
  load(name: string, path: string): void {
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== this.frame.contentWindow || origin !== location.origin) return;
      if (typeof data === "string") this.#receive(data);
    });
    this.frame.name = name;
    this.frame.src = path;
    this.pane.append(this.frame);
  }

  /** Only messages of this very frame, from this very origin, come through. */
  get transport(): Transport {
    return {
      post: (text) => this.frame.contentWindow?.postMessage(text, location.origin),
      onMessage: (receive) => {
        this.#receive = receive;
        this.#early.splice(0).forEach(receive);
      },
    };
  }

  get isShown(): boolean {
    return this.pane.classList.contains("pane-open");
  }

  show(): void {
    this.pane.classList.add("pane-open");
    this.focus();
  }

  /** Where the focus was in the pane, it is again; else on the first control, as when Excel tells Office.js "TabIn". */
  focus(): void {
    this.frame.focus();
    const page = this.frame.contentDocument;
    if (page && page.activeElement === page.body) page.querySelector<HTMLElement>(CONTROLS)?.focus();
  }

  hide(): void {
    this.pane.classList.remove("pane-open");
  }
}

/** @throws Error where the page lacks the part. */
export function part(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page lacks ${selector}.`);
  return element;
}
