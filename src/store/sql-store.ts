// The store over SQL: the same queries on PGlite and on PostgreSQL.
import { type Kysely, sql } from "kysely";
import type { Store } from "#app";
import { ballotQueries } from "./ballots.ts";
import { digestQueries } from "./digests.ts";
import type { JobQueue } from "./job-queue.ts";
import { jobQueries } from "./jobs.ts";
import { linkQueries } from "./links.ts";
import { photoQueries } from "./photos.ts";
import { releaseQueries } from "./releases.ts";
import { requestQueries } from "./requests.ts";
import type { Tables } from "./schema.ts";
import type { ServerChannel } from "./server-channel.ts";
import { visitQueries } from "./visits.ts";

/** How long a health request waits for the database. */
const answerMilliseconds = 3000;

export interface JobsOf {
  readonly queue: JobQueue;
  /** No other process uses this database: jobs that were running when it was opened no longer run. */
  readonly alone: boolean;
}

/** Makes the store over a migrated database, its server channel and its queue, all of which it owns and closes. */
export const sqlStore = (db: Kysely<Tables>, channel: ServerChannel, { queue, alone }: JobsOf): Store => ({
  ...visitQueries(db, channel),
  ...releaseQueries(db, channel),
  ...jobQueries(db, channel, queue, alone),
  ...requestQueries(db, channel),
  ...linkQueries(db, channel),
  ...digestQueries(db),
  ...photoQueries(db),
  ...ballotQueries(db),
  subscribe: channel.subscribe,
  answers: asked(db),
  async close() {
    await queue.close();
    await channel.close();
    await db.destroy();
  },
});

/** Returns a function that asks whether the database answers. Concurrent callers share one query. */
function asked(db: Kysely<Tables>): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  return () => {
    asking ??= answered(db).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function answered(db: Kysely<Tables>): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), answerMilliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
