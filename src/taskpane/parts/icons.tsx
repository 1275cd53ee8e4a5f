import type { ReactElement } from "react";
import { registerIcons } from "office-ui-fabric-react/lib/Styling";

/** Icons of this project, drawn on a grid of 16 with a line of 1.3. They take the colour of the text around them. */
const PATHS = {
  Template: "M2.5 2.5h11v11h-11zM2.5 6h11M6.5 6v7.5M9 8.5h2.5M9 11h2.5",
  CheckList: "M2 4l1.4 1.4L5.8 3M2 9l1.4 1.4L5.8 8M8 4.5h6M8 9.5h6M8 13.5h6M2.5 13.5h2.5",
  Profile: "M8 1.8l5.9 4.3-2.2 6.9H4.3L2.1 6.1zM8 5l2.8 2.2-1.2 3.3H6.2L4.6 7z",
  Settings: "M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6M9.75 2.75v3.5M6.25 9.75v3.5",
  ChevronDown: "M3 5.8l5 4.6 5-4.6",
  ChevronUp: "M3 10.2l5-4.6 5 4.6",
  ChevronRight: "M5.8 3l4.6 5-4.6 5",
  Back: "M13.5 8h-11M7 3.2L2.3 8 7 12.8",
  Cancel: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  Clear: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  Search: "M7 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM10.4 10.4L14 14",
  Undo: "M5.5 3L2.5 6l3 3M2.5 6h6.8a4 4 0 0 1 0 8H6",
  CheckMark: "M2.8 8.6l3.4 3.4 7-7.6",
  Info: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.2v4M8 4.6v.6",
  Warning: "M8 2.2l6.3 11.3H1.7zM8 6.4v3.4M8 11.4v.6",
  ErrorBadge: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  Completed: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5 8.3l2.2 2.2L11.2 6",
  Open: "M2 12.5V3.5h4l1.5 2H14v7zM8 11.2V7.4M6.2 9L8 7.2 9.8 9",
  Copy: "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon as decoration: the text beside it carries the meaning. */
export function PaneIcon({ name, className }: { readonly name: IconName; readonly className?: string }): ReactElement {
  return (
    <svg className={className} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Gives the component library our drawings for the icons that its parts ask for by name. */
export function registerPaneIcons(): void {
  const names = Object.keys(PATHS) as IconName[];
  registerIcons({ icons: Object.fromEntries(names.map((name) => [name, <PaneIcon key={name} name={name} />])) });
}
