// What a column of a pasted table may hold: what people have in a visit, and what is recognised so that it stays out.

/** What becomes part of a person. Columns of the same of these are joined: given names, contacts. */
export const importedColumns = [
  "name",
  "family",
  "given",
  "nameOwn",
  "familyOwn",
  "givenOwn",
  "role",
  "roleOwn",
  "languages",
  "contact",
] as const;

/** What a visit holds no field for. It stays in sight and is not imported. */
export const otherColumns = [
  "passport",
  "birth",
  "organisation",
  "gender",
  "nationality",
  "diet",
  "number",
  "ignore",
] as const;

export const columns = [...importedColumns, ...otherColumns] as const;
export type Column = (typeof columns)[number];

export const isImported = (column: Column): boolean => importedColumns.some((one) => one === column);

/** The same in the script of the guests' own language, where a column holds that. */
export const ownScript: Readonly<Partial<Record<Column, Column>>> = {
  name: "nameOwn",
  family: "familyOwn",
  given: "givenOwn",
  role: "roleOwn",
};
