// Travel as the visit file writes it, and the address of one entry of its three lists within a page.
import { endOfHours, type Travel, timeOfDay } from "#domain";
import { withField } from "../visit/names.ts";

export type TravelList = "times" | "modes" | "rushHours";

/** The routes of a visit as JSON, with their defaults. */
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

/** The key of an entry among everything that can be selected on the page. Place ids contain no colon. */
export const travelEntry = (list: TravelList, at: number): string => `${list}:${at}`;

/** The position of a chosen entry in a list; -1 where something else is chosen. */
export function chosenAt(list: TravelList, chosen: string): number {
  const [of, at] = chosen.split(":");
  return of === list ? Number(at) : -1;
}

/** The list with one field of one entry set; undefined takes the field out. */
export const withEntry = <T extends object>(list: readonly T[], at: number, key: keyof T, value: unknown) =>
  list.map((one, i) => (i === at ? withField(one, key, value) : one));
