/**
 * Preloaded by a development server of the tests: a certificate of its own in HOME, without asking the machine to trust
 * it, which only a person may.
 */
const verify = require("office-addin-dev-certs/lib/verify");

verify.verifyCertificates = () => true;
