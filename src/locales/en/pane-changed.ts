/** Whose ratings were changed since an earlier check. */
export const changed = {
  since: (when: string, people: string) => `Ratings changed since the check of ${when}: ${people}.`,
  inTemplate: (template: string, sentence: string) => `${template}: ${sentence}`,
  people: (names: readonly string[], others: number) => {
    if (others > 0) return `${names.join(", ")} and ${others === 1 ? "1 other" : `${others} others`}`;
    return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
  },
  showAll: (people: number) => `Show all ${people}`,
  showFewer: "Show fewer",
};
