import { IMPLEMENTATIONS } from "./implementations";

// Webpack's entry of the custom functions: the shared runtime loads it beside the pane.
for (const [id, implementation] of Object.entries(IMPLEMENTATIONS)) CustomFunctions.associate(id, implementation);
