// The length of an item without a stated end: as its title says, as usual for its kind, or until people leave.
import { isMapping } from "../validation/raw.ts";

type Raw = Record<string, unknown>;

/** The context of the items: the people behind an id, and the minutes by car between two places if they are known. */
interface Around {
  membersOf(id: string): readonly string[];
  drive?(from: unknown, to: unknown): number | undefined;
}

/** An item with its start in minutes, for estimates of lengths. */
export interface OpenItem {
  readonly raw: Raw;
  readonly at: number;
  readonly isOpen: boolean;
  readonly isNamed: boolean;
}

const lasting =
  /[(（](?:[^()（）]{0,40}(?:[,;]\s|，))?(?:about|ca\.?|circa|approx\.?|approximately|etwa|env\.?|environ|pribl\.?|约)?\s*(?:(?<hours>\d{1,2}(?:[.,]\d{1,2})?)\s?(?<half>½|1\/2)?\s?(?:h|hrs?|hours?|std\.?|stunden?|heures?|ore|horas?|godz\.?|ure?|个?小时)|(?<minutes>\d{1,3})\s?(?:min\.?|minutes|minuten|minuti|minut|分钟|['’′]))[)）]/iu;

/** `(about 2 hours)` or `(340 km, approx. 4½ h)` or `(5')` in a title: an estimate that somebody gave. */
export function lengthIn(title: string): number | undefined {
  const said = lasting.exec(title)?.groups;
  if (said?.minutes !== undefined) return Number(said.minutes) || undefined;
  if (said?.hours === undefined) return undefined;
  return Math.round((Number(said.hours.replace(",", ".")) + (said.half === undefined ? 0 : 0.5)) * 60);
}

/**
 * An item without a stated end is assumed to last as long as usual for its kind, at most until the next item of
 * somebody who attends both; if that one is at another place, at most half of the time until it, and at most until
 * people have to leave.
 */
export function estimateLengths(open: readonly OpenItem[], around: Around): void {
  const inOrder = open.toSorted((a, b) => a.at - b.at);
  const people = new Map(open.map(({ raw }) => [raw, peopleOf(raw, around)]));
  const shares = (a: Raw, b: Raw): boolean => sharesPeople(people.get(a), people.get(b));
  for (const item of open) {
    if (!item.isOpen) continue;
    const next = inOrder.find((other) => other.at > item.at && shares(item.raw, other.raw));
    if (!next) continue;
    const gap = next.at - item.at;
    const from = item.raw.endsAt ?? placesOf(item.raw)[0];
    const isSame = from === placesOf(next.raw)[0];
    const most = Math.max(1, isSame ? gap : upToDrive(gap, around.drive?.(from, placesOf(next.raw)[0])));
    // People who travel to the place of the next item arrive before it, however long that takes.
    const arrives = item.raw.endsAt !== undefined && isSame && gap <= 300;
    item.raw.minutes = arrives ? gap : Math.min(Number(item.raw.minutes), most);
  }
}

/** Minutes that people need to find the car and to be there in time. */
const beforeAndAfter = 10;

/**
 * Returns the minutes until people leave for a drive; half of the gap where published times leave none for the drive.
 */
function upToDrive(gap: number, drive: number | undefined): number {
  const half = Math.floor(gap / 2);
  const before = drive === undefined ? half : gap - Math.ceil(drive) - beforeAndAfter;
  return before < 1 ? half : Math.min(half, before);
}

const placesOf = (raw: Raw): readonly unknown[] => (Array.isArray(raw.places) ? raw.places : []);

export function peopleOf({ attend }: Raw, { membersOf }: Around): ReadonlySet<string> {
  const required = isMapping(attend) && Array.isArray(attend.required) ? attend.required : [];
  return new Set(required.flatMap((id) => membersOf(String(id))));
}

/** Whether two items have somebody in common; if nobody is named, they may have. */
const sharesPeople = (
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean => !one?.size || !other?.size || !one.isDisjointFrom(other);
