// Travel in the form of the visit file, and the key of one entry of its three lists within a page.
import { endOfHours, type Travel, timeOfDay } from "#domain";
import { withField } from "../visit/names.ts";

export type TravelList = "times" | "modes" | "rushHours";

/** Returns the routes of a visit as JSON, with their defaults. */
export const plainTravel = ({ times, modes, rushHours }: Travel) => ({
  times,
  modes,
  rushHours: rushHours.map(({ from, to, ...rush }) => ({
    from: timeOfDay.encode(from),
    to: endOfHours.encode(to),
    ...rush,
  })),
});

export const travelPath = (list: TravelList): readonly string[] => ["visit", "travel", list];

/** Returns the key of an entry among everything that can be selected on the page. Place ids contain no colon. */
export const travelEntry = (list: TravelList, at: number): string => `${list}:${at}`;

/** Returns the position of a chosen entry in a list; -1 if something else is chosen. */
export function chosenAt(list: TravelList, chosen: string): number {
  const [of, at] = chosen.split(":");
  return of === list ? Number(at) : -1;
}

/** Returns the list with one field of one entry set; undefined removes the field. */
export const withEntry = <T extends object>(list: readonly T[], at: number, key: keyof T, value: unknown) =>
  list.map((one, i) => (i === at ? withField(one, key, value) : one));
