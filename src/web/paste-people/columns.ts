// The possible contents of a column of a pasted table: fields of people, and recognised contents that are not imported.

/** Contents that become part of a person. Several columns of given names or contacts are joined. */
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

/** Contents for which a visit has no field. They are displayed but not imported. */
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

/** The same content in the script of the guests' own language. */
export const ownScript: Readonly<Partial<Record<Column, Column>>> = {
  name: "nameOwn",
  family: "familyOwn",
  given: "givenOwn",
  role: "roleOwn",
};
