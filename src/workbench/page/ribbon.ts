import type { AddIn, RibbonButton } from "./manifest";

/** Draws the add-in's tab as manifest.xml describes it. */
export function drawRibbon(container: HTMLElement, addIn: AddIn, onPress: (button: RibbonButton) => void): void {
  const tab = document.createElement("span");
  tab.className = "ribbon-tab";
  tab.textContent = addIn.tab;
  const groups = addIn.groups.map((group) => {
    const element = document.createElement("div");
    element.className = "ribbon-group";
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", group.label);
    element.append(...group.buttons.map((button) => drawButton(button, onPress)));
    return element;
  });
  container.replaceChildren(tab, ...groups);
}

function drawButton(button: RibbonButton, onPress: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon-button";
  element.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.iconPath;
  icon.alt = "";
  const label = document.createElement("span");
  label.textContent = button.label;
  element.append(icon, label);
  element.addEventListener("click", () => onPress(button));
  return element;
}
