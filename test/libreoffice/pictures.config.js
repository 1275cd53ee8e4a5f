/** Makes the pictures of every template in assets/templates anew: npm run pictures. Needs soffice and pdftoppm. */
module.exports = { ...require("./jest.config.js"), testMatch: ["**/*.pictures.ts"], testTimeout: 900_000 };
