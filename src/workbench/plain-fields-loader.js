/**
 * The grid's engine gives every field of every object to one helper, which takes a tenth of all calculation: fields are
 * set where they stand.
 */
module.exports = (source) => source.replaceAll(/\b_defineProperty\(\s*this,\s*"([\w$]+)",/gu, "(this.$1 =");
