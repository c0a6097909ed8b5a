// Anonymous answers in memory.
import type { BallotAddress, Store } from "#app";
import type { HeldBallot, MemoryState } from "./state.ts";

type Ballots = Pick<Store, "castBallot" | "ballots" | "beginCount" | "dropCounted">;

export function memoryBallots({ ballots }: MemoryState): Ballots {
  const held = (at: BallotAddress): HeldBallot => {
    const found = ballots.find((one) => one.at.visit === at.visit && one.at.ballot === at.ballot);
    if (found) return found;
    const added: HeldBallot = { at, voters: [], papers: [], counting: undefined };
    ballots.push(added);
    return added;
  };
  return {
    async castBallot(at, voter, paper) {
      const ballot = held(at);
      if (ballot.voters.includes(voter)) return false;
      ballot.voters = [...ballot.voters, voter].toSorted();
      ballot.papers = [...ballot.papers, paper].toSorted();
      return true;
    },
    ballots: async (visit) =>
      ballots
        .filter(({ at, voters }) => at.visit === visit && voters.length > 0)
        .map(({ at: { ballot }, voters, papers, counting }) => ({
          ballot,
          voters,
          waiting: papers.length + (counting?.papers.length ?? 0),
        }))
        .toSorted((a, b) => (a.ballot < b.ballot ? -1 : 1)),
    async beginCount(at, least, id) {
      const ballot = held(at);
      if (ballot.counting) return ballot.counting;
      if (ballot.papers.length < least) return undefined;
      ballot.counting = { id, papers: ballot.papers };
      ballot.papers = [];
      return ballot.counting;
    },
    async dropCounted(at) {
      held(at).counting = undefined;
    },
  };
}
