// Visits, their changes and snapshots, over SQL.
import { type Kysely, sql } from "kysely";
import type { Store } from "#app";
import { changeOf, changeRow, instant } from "./rows.ts";
import type { Tables } from "./schema.ts";
import type { ServerChannel } from "./server-channel.ts";
import { gapCode } from "./unavailable.ts";

type Visits = Pick<
  Store,
  | "listVisits"
  | "publicationStates"
  | "documentsUnder"
  | "findVisit"
  | "versionOf"
  | "createVisit"
  | "appendChange"
  | "changes"
  | "changeWithKey"
  | "lastChangeBy"
  | "snapshot"
  | "oldVisits"
  | "dropOldVisit"
>;

export const visitQueries = (db: Kysely<Tables>, channel: ServerChannel): Visits => ({
  ...newestState(db),
  ...history(db),
  ...oldVisits(db),
  createVisit: (id, document, change) =>
    db.transaction().execute(async (transaction) => {
      const { version } = change;
      const made = await transaction
        .insertInto("visits")
        .values({ id, version, document, updated_at: change.at.toString() })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .executeTakeFirst();
      if (!made) return false;
      await transaction.insertInto("changes").values(changeRow(id, change)).execute();
      await transaction.insertInto("snapshots").values({ visit_id: id, version, document }).execute();
      return true;
    }),
  appendChange: (id, change, document, snapshot) =>
    db.transaction().execute(async (transaction) => {
      // The visit's row is the lock under which versions are numbered.
      const visit = await transaction
        .selectFrom("visits")
        .select("version")
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      const repeated = await transaction
        .selectFrom("changes")
        .selectAll()
        .where("visit_id", "=", id)
        .where("key", "=", change.key)
        .executeTakeFirst();
      if (repeated) return { code: "repeated", change: changeOf(repeated) } as const;
      const { version } = change;
      if (visit?.version !== version - 1) return { code: "stale" } as const;
      await transaction.insertInto("changes").values(changeRow(id, change)).execute();
      await transaction
        .updateTable("visits")
        .set({ version, document, updated_at: change.at.toString() })
        .where("id", "=", id)
        .execute();
      if (snapshot) {
        await transaction.insertInto("snapshots").values({ visit_id: id, version, document }).execute();
      }
      await channel.publish(transaction, { kind: "change", visit: id, version });
      return { code: "done" } as const;
    }),
});

const newestState = (
  db: Kysely<Tables>,
): Pick<Visits, "listVisits" | "publicationStates" | "documentsUnder" | "findVisit" | "versionOf"> => ({
  async publicationStates() {
    const rows = await db
      .selectFrom("visits as v")
      .innerJoin("visits as p", (join) => join.on(sql<boolean>`p.id = v.id || '/publication'`))
      .leftJoin("visits as r", (join) => join.on(sql<boolean>`r.id = v.id || '/record'`))
      .select(["v.id", "v.version", "p.version as publication", "r.version as record"])
      .select((one) =>
        one
          .selectFrom("releases as n")
          .whereRef("n.visit_id", "=", "v.id")
          .select((release) => release.fn.max("n.number").as("number"))
          .as("release"),
      )
      .select((one) =>
        one
          .selectFrom("photos as f")
          .whereRef("f.visit_id", "=", "v.id")
          .select((photo) => photo.fn.countAll<number | string>().as("number"))
          .as("photos"),
      )
      .orderBy("v.number")
      .execute();
    return rows.map(({ id, version, publication, record, release, photos }) => ({
      visit: id,
      version,
      publication,
      record: record ?? 0,
      release: release ?? 0,
      photos: Number(photos ?? 0),
    }));
  },
  async listVisits() {
    const rows = await db
      .selectFrom("visits")
      .select(["id", "version", "updated_at"])
      // Ids of visits contain no slash. Other documents are stored under the id of their visit, a slash and a name.
      .where("id", "not like", "%/%")
      .orderBy("number")
      .execute();
    return rows.map((row) => ({ id: row.id, version: row.version, updatedAt: instant(row.updated_at) }));
  },
  documentsUnder: (prefix) =>
    db.selectFrom("visits").select("id").where("id", "like", `${prefix}%`).orderBy("number").execute(),
  async findVisit(id) {
    const row = await db.selectFrom("visits").selectAll().where("id", "=", id).executeTakeFirst();
    return (
      row && {
        id: row.id,
        version: row.version,
        document: row.document,
        updatedAt: instant(row.updated_at),
      }
    );
  },
  async versionOf(id) {
    const row = await db.selectFrom("visits").select("version").where("id", "=", id).executeTakeFirst();
    return row?.version;
  },
});

const history = (
  db: Kysely<Tables>,
): Pick<Visits, "changes" | "lastChangeBy" | "changeWithKey" | "snapshot"> => ({
  async changes(visit, from, to) {
    const rows = await changesIn(db, visit, from, to);
    if (rows.length < to - from + 1) await refuseGap(db, visit, from, to);
    return rows.map(changeOf);
  },
  async lastChangeBy(visit, who, before) {
    const row = await db
      .selectFrom("changes")
      .selectAll()
      .where("visit_id", "=", visit)
      .where("who", "=", who)
      .where("version", "<", before)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row && changeOf(row);
  },
  async changeWithKey(visit, key) {
    const row = await db
      .selectFrom("changes")
      .selectAll()
      .where("visit_id", "=", visit)
      .where("key", "=", key)
      .executeTakeFirst();
    return row && changeOf(row);
  },
  snapshot: (visit, version) =>
    db
      .selectFrom("snapshots")
      .select(["version", "document"])
      .where("visit_id", "=", visit)
      .where("version", "<=", version)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst(),
});

/** Visits that an earlier release kept as files. */
const oldVisits = (db: Kysely<Tables>): Pick<Visits, "oldVisits" | "dropOldVisit"> => ({
  async oldVisits() {
    const visits = await db.selectFrom("old_visits").selectAll().orderBy("number").execute();
    const programmes = await db.selectFrom("old_programmes").selectAll().orderBy("version").execute();
    return visits.map((row) => ({
      id: row.id,
      source: row.source,
      programme: programmes.findLast((programme) => programme.visit_id === row.id)?.json ?? null,
      at: instant(row.updated_at),
    }));
  },
  dropOldVisit: (id) =>
    db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("old_programmes").where("visit_id", "=", id).execute();
      await transaction.deleteFrom("old_visits").where("id", "=", id).execute();
    }),
});

const changesIn = (db: Kysely<Tables>, visit: string, from: number, to: number) =>
  db
    .selectFrom("changes")
    .selectAll()
    .where("visit_id", "=", visit)
    .where("version", ">=", from)
    .where("version", "<=", to)
    .orderBy("version")
    .execute();

/** Throws if a change is missing: every version up to the newest must have one. */
async function refuseGap(db: Kysely<Tables>, visit: string, from: number, to: number): Promise<void> {
  const row = await db.selectFrom("visits").select("version").where("id", "=", visit).executeTakeFirst();
  const first = Math.max(1, from);
  const last = Math.min(to, row?.version ?? 0);
  const found = last < first ? [] : await changesIn(db, visit, first, last);
  if (found.length === Math.max(0, last - first + 1)) return;
  const gap = new Error(`The history of ${visit} has a gap between ${first} and ${last}`);
  throw Object.assign(gap, { code: gapCode });
}
