// Anonymous answers in SQL: one row holds all answers of a ballot, another all who answered, both sorted. Neither row,
// nor their order, nor the number of a transaction reveals which answer is whose.
import type { Kysely, Transaction } from "kysely";
import type { BallotAddress, BallotCount, Store } from "#app";
import type { Tables } from "./schema.ts";

type Ballots = Pick<Store, "castBallot" | "ballots" | "beginCount" | "dropCounted">;

export const ballotQueries = (db: Kysely<Tables>): Ballots => ({
  castBallot: (at, voter, paper) =>
    db.transaction().execute(async (transaction) => {
      const voters = await lockedVoters(transaction, at);
      if (voters.includes(voter)) return false;
      const { papers } = await lockedPapers(transaction, at);
      await transaction
        .updateTable("ballot_voters")
        .set({ voters: sorted([...voters, voter]) })
        .where("visit_id", "=", at.visit)
        .where("ballot", "=", at.ballot)
        .execute();
      await setPapers(transaction, at, { papers: sorted([...papers, paper]) });
      return true;
    }),
  async ballots(visit) {
    const rows = await db
      .selectFrom("ballot_voters as v")
      .innerJoin("ballot_papers as p", (join) =>
        join.onRef("p.visit_id", "=", "v.visit_id").onRef("p.ballot", "=", "v.ballot"),
      )
      .select(["v.ballot", "v.voters", "p.papers", "p.counting"])
      .where("v.visit_id", "=", visit)
      .orderBy("v.ballot")
      .execute();
    return rows.map(({ ballot, voters, papers, counting }) => ({
      ballot,
      voters: listed(voters),
      waiting: listed(papers).length + countIn(counting).papers.length,
    }));
  },
  beginCount: (at, least, id) =>
    db.transaction().execute(async (transaction) => {
      const { papers, counting } = await lockedPapers(transaction, at);
      if (counting.papers.length > 0) return counting;
      if (papers.length < least) return undefined;
      const count = { id, papers };
      await setPapers(transaction, at, { papers: sorted([]), counting: JSON.stringify(count) });
      return count;
    }),
  async dropCounted(at) {
    await setPapers(db, at, { counting: none });
  },
});

const sorted = (texts: readonly string[]): string => JSON.stringify(texts.toSorted());
const listed = (text: string): readonly string[] => JSON.parse(text);
const countIn = (text: string): BallotCount => JSON.parse(text);
const none = JSON.stringify({ id: "", papers: [] });

const setPapers = (
  db: Kysely<Tables>,
  { visit, ballot }: BallotAddress,
  values: Partial<Pick<Tables["ballot_papers"], "papers" | "counting">>,
) =>
  db
    .updateTable("ballot_papers")
    .set(values)
    .where("visit_id", "=", visit)
    .where("ballot", "=", ballot)
    .execute();

/** Returns who has answered. Others wait until the transaction is over. */
async function lockedVoters(
  transaction: Transaction<Tables>,
  { visit, ballot }: BallotAddress,
): Promise<readonly string[]> {
  await transaction
    .insertInto("ballot_voters")
    .values({ visit_id: visit, ballot, voters: sorted([]) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await transaction
    .selectFrom("ballot_voters")
    .select("voters")
    .where("visit_id", "=", visit)
    .where("ballot", "=", ballot)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return listed(row.voters);
}

/** Returns the answers of a ballot. Others wait until the transaction is over. */
async function lockedPapers(
  transaction: Transaction<Tables>,
  { visit, ballot }: BallotAddress,
): Promise<{ readonly papers: readonly string[]; readonly counting: BallotCount }> {
  await transaction
    .insertInto("ballot_papers")
    .values({ visit_id: visit, ballot, papers: sorted([]), counting: none })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await transaction
    .selectFrom("ballot_papers")
    .select(["papers", "counting"])
    .where("visit_id", "=", visit)
    .where("ballot", "=", ballot)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { papers: listed(row.papers), counting: countIn(row.counting) };
}
