// Changes of transfers between two programmes: who leaves at another time, by other means, no longer, or as well.
import type { Transfer } from "./programme.ts";

/** One changed transfer; without `before` it is new, without `after` it is no longer made. */
export type TransferChange =
  | { readonly before: Transfer; readonly after: Transfer | undefined }
  | { readonly before: undefined; readonly after: Transfer };

const riders = ({ people, interpreters }: Transfer): string[] => [...people, ...interpreters];

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const isSame = (a: Transfer, b: Transfer): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.start === b.start &&
  a.end === b.end &&
  a.mode === b.mode &&
  sameSet(a.vehicles, b.vehicles) &&
  sameSet(riders(a), riders(b));

/**
 * Returns the transfers that differ, in order of time. An old and a new transfer between the same places belong
 * together if they share riders: those that share most, then those nearest in time.
 */
export function transferChanges(
  before: readonly Transfer[],
  after: readonly Transfer[],
): readonly TransferChange[] {
  const left = after.filter((one) => !before.some((old) => isSame(old, one)));
  const changes: TransferChange[] = [];
  for (const old of before) {
    if (after.some((one) => isSame(old, one))) continue;
    const next = counterpart(old, left);
    if (next) left.splice(left.indexOf(next), 1);
    changes.push({ before: old, after: next });
  }
  changes.push(...left.map((one) => ({ before: undefined, after: one })));
  return changes.sort((a, b) => startOf(a) - startOf(b));
}

function counterpart(old: Transfer, among: readonly Transfer[]): Transfer | undefined {
  const own = new Set(riders(old));
  const shared = (one: Transfer): number => riders(one).filter((id) => own.has(id)).length;
  return among
    .filter((one) => one.from === old.from && one.to === old.to && shared(one) > 0)
    .toSorted(
      (a, b) => shared(b) - shared(a) || Math.abs(a.start - old.start) - Math.abs(b.start - old.start),
    )[0];
}

const startOf = ({ before, after }: TransferChange): number => before?.start ?? after?.start ?? 0;
