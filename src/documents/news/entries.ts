// The entries of a record that reports and news items mention. Attendance and minutes are part of their items.
import type { VisitRecord } from "#domain";

export const toldEntries = (record: VisitRecord) => [
  ...(record.overview ? [record.overview] : []),
  ...record.names,
  ...record.held,
  ...record.contributions,
  ...record.practices,
  ...record.commitments,
  ...record.agreements,
  ...record.statements,
];
