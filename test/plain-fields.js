const plainFields = require("../src/workbench/plain-fields-loader");

/** Gives the grid's engine to jest as webpack gives it to the browser. */
module.exports = { process: (source) => ({ code: plainFields(source) }) };
