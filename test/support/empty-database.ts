// Makes the archive that every test with a database begins with, once.
export { makeEmptyDatabase as setup } from "../../scripts/empty-database.ts";
