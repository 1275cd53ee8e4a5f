const SHOWN_FOR = 6_000;

/** A line that says something for a while, to people who listen too. */
export function statusLine(element: HTMLElement): (text: string) => void {
  let timer = 0;
  return (text) => {
    element.textContent = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => (element.textContent = ""), SHOWN_FOR);
  };
}
