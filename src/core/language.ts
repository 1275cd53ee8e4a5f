/** The languages that the product speaks. Office's display language is mapped to one of them at the edge. */
export type Language = "zh" | "en";

/** A text in every language of the product. */
export type Localized = Readonly<Record<Language, string>>;
