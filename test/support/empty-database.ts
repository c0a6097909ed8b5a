// Makes, once, the archive from which every test with a database starts.
export { makeEmptyDatabase as setup } from "../../scripts/empty-database.ts";
