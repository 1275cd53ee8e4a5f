/** The frame in which the add-in runs. It is loaded at once and stays, as a shared runtime does; showing is apart. */
export class PaneFrame {
  readonly frame: HTMLIFrameElement;

  constructor(
    private readonly pane: HTMLElement,
    title: string,
  ) {
    this.frame = document.createElement("iframe");
    this.frame.title = title;
    pane.querySelector(".pane-title")!.textContent = title;
    pane.querySelector(".pane-close")!.addEventListener("click", () => this.hide());
    pane.append(this.frame);
  }

  /** Office.js reads who its host is from the frame's name, so it is set before the page loads. */
  load(name: string, path: string): void {
    this.frame.name = name;
    this.frame.src = path;
  }

  show(): void {
    this.pane.classList.add("pane-open");
    this.frame.focus();
  }

  hide(): void {
    this.pane.classList.remove("pane-open");
  }
}
