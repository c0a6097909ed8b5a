// Digests of visits and the texts of their minutes, in SQL: whether they are current follows from the stored versions.
import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { FoundMinutes, MinutesSight, Store } from "#app";
import type { MinutesText, Visibility } from "#domain";
import type { Tables } from "./schema.ts";

type Digests = Pick<Store, "digestStates" | "putDigest" | "digests" | "searchMinutes" | "minutesOf">;

/** Number of rows written to the database at once. */
const rowsAtOnce = 200;

export const digestQueries = (db: Kysely<Tables>): Digests => ({
  async digestStates() {
    const rows = await db
      .selectFrom("visits as v")
      .leftJoin("visits as r", (join) => join.on(sql<boolean>`r.id = v.id || '/record'`))
      .leftJoin("digests as d", "d.visit_id", "v.id")
      .select(["v.id", "v.version", "r.version as record"])
      .select(["d.version as made_version", "d.record as made_record", "d.format as made_format"])
      .where("v.id", "not like", "%/%")
      .orderBy("v.number")
      .execute();
    return rows.map(({ id, version, record, made_version, made_record, made_format }) => ({
      visit: id,
      version,
      record: record ?? 0,
      made:
        made_version === null || made_record === null || made_format === null
          ? null
          : { version: made_version, record: made_record, format: made_format },
    }));
  },
  putDigest: ({ visit, ...rest }, minutes) =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("digests")
        .values({ visit_id: visit, ...rest })
        .onConflict((conflict) => conflict.column("visit_id").doUpdateSet(rest))
        .execute();
      await putMinutes(transaction, visit, minutes);
    }),
  async digests(visits) {
    if (visits.length === 0) return [];
    return db
      .selectFrom("digests")
      .select(["visit_id as visit", "text"])
      .where("visit_id", "in", visits)
      .execute();
  },
  async searchMinutes({ parts, grams, limit, ...sight }) {
    let query = seenMinutes(db, sight).where(sql<boolean>`grams @> ${[...grams]}::text[]`);
    // A word contains only letters, digits and spaces, so nothing that `like` would interpret as a pattern.
    for (const part of parts) query = query.where("plain", "like", `%${part}%`);
    const rows = await query
      .orderBy(sql`date desc nulls last`)
      .orderBy("visit_id")
      .orderBy("number")
      .limit(limit)
      .execute();
    return rows.map(foundMinutes);
  },
  async minutesOf(items, sight) {
    if (items.length === 0) return [];
    const rows = await seenMinutes(db, sight)
      .where((where) =>
        where.or(items.map(({ visit, activity }) => where.and({ visit_id: visit, activity }))),
      )
      .orderBy("visit_id")
      .orderBy("number")
      .execute();
    return rows.map(foundMinutes);
  },
});

/** Replaces the paragraphs of a visit's minutes. Unchanged ones stay, because updating their index is expensive. */
async function putMinutes(
  transaction: Transaction<Tables>,
  visit: string,
  minutes: readonly MinutesText[],
): Promise<void> {
  const rows = minutes.map((one, number) => minutesRow(visit, number, one));
  const before = await transaction
    .selectFrom("minutes_texts")
    .select(["number", "activity", "paragraph", "item", "text", "visibility", "date"])
    .where("visit_id", "=", visit)
    .execute();
  const kept = new Map(before.map((row) => [row.number, sameText(row)]));
  const changed = rows.filter((row) => kept.get(row.number) !== sameText(row));
  const gone = before.flatMap(({ number }) =>
    number >= rows.length || changed.some((row) => row.number === number) ? [number] : [],
  );
  if (gone.length > 0) {
    await transaction
      .deleteFrom("minutes_texts")
      .where("visit_id", "=", visit)
      .where("number", "in", gone)
      .execute();
  }
  for (let start = 0; start < changed.length; start += rowsAtOnce) {
    await transaction
      .insertInto("minutes_texts")
      .values(changed.slice(start, start + rowsAtOnce))
      .execute();
  }
}

/** Limits a query to the paragraphs that the viewer may see. */
function seenMinutes(db: Kysely<Tables>, { ownVisit, seenOfOwn, seenOfOthers }: MinutesSight) {
  const isOwn = sql<boolean>`visit_id = ${ownVisit ?? ""}`;
  const among = (seen: readonly Visibility[]) => sql<boolean>`visibility = any(${[...seen]}::text[])`;
  return db
    .selectFrom("minutes_texts")
    .select(["visit_id", "activity", "paragraph", "item", "text", "visibility", "date"])
    .where(sql<boolean>`case when ${isOwn} then ${among(seenOfOwn)} else ${among(seenOfOthers)} end`);
}

type MinutesRow = Pick<
  Selectable<Tables["minutes_texts"]>,
  "visit_id" | "activity" | "paragraph" | "item" | "text" | "visibility" | "date"
>;

const foundMinutes = ({ visit_id, item, text, ...rest }: MinutesRow): FoundMinutes => ({
  ...rest,
  visit: visit_id,
  item: JSON.parse(item),
  text: JSON.parse(text),
});

const sameText = (row: Omit<MinutesRow, "visit_id">): string =>
  JSON.stringify([row.activity, row.paragraph, row.item, row.text, row.visibility, row.date]);

const minutesRow = (visit: string, number: number, { item, text, grams, ...rest }: MinutesText) => ({
  visit_id: visit,
  number,
  ...rest,
  item: JSON.stringify(item),
  text: JSON.stringify(text),
  grams: [...grams],
});
