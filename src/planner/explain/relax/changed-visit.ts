// Makes one change to a visit.
import {
  type Attendance,
  type AttendeeId,
  type InterpreterId,
  indexVisit,
  localTimeOf,
  minuteOf,
  type OpeningHours,
  openingHours,
  type Text,
  toZoned,
  type Visit,
} from "#domain";
import { changeActivity, withoutActivity } from "../../repair/disrupt.ts";
import { requiredWithout } from "../../repair/required-without.ts";
import type { Change } from "./change.ts";

/** Returns the name of an interpreter who has yet to be found; only the languages when it is not given. */
export type RoleOf = (between: readonly [string, string]) => Text;

/**
 * Returns the visit with a change made. A change that names things the visit does not have changes nothing.
 */
export function changedVisit(
  visit: Visit,
  change: Change,
  role: RoleOf = ([a, b]) => ({ und: `${a} – ${b}` }),
): Visit {
  switch (change.kind) {
    case "time":
      return retimed(visit, change);
    case "opening":
      return opened(visit, change);
    case "place":
      return changeActivity(visit, change.activity, (activity) => ({
        ...activity,
        places: [...activity.places, change.place],
      }));
    case "seats":
      return change.place === undefined
        ? changeActivity(visit, change.activity, (activity) => ({ ...activity, seats: change.seats }))
        : changeUsage(visit, change.place, (usage) => ({ ...usage, seats: change.seats }));
    case "shorter":
      return changeActivity(visit, change.activity, (activity) => ({ ...activity, minutes: change.written }));
    case "interpreters":
      return { ...visit, interpreters: [...visit.interpreters, ...further(visit, change, role)] };
    case "minimum-group":
      return changeActivity(visit, change.activity, (activity) => ({
        ...activity,
        minimumGroup: change.atLeast,
      }));
    case "quorum":
      return changeAttendance(visit, change.activity, (attend) => ({
        ...attend,
        quorum: attend.quorum.map((quorum, q) =>
          q === change.quorum ? { ...quorum, atLeast: change.atLeast } : quorum,
        ),
      }));
    case "attendance":
      return changeAttendance(visit, change.activity, (attend) => released(visit, attend, change.who));
    case "invitation":
      return changeAttendance(visit, change.activity, (attend) => ({
        ...attend,
        wished: [...attend.wished, ...change.who],
      }));
    case "order":
      return changeActivity(visit, change.activity, (activity) => ({
        ...activity,
        after: activity.after.filter((order) => order.activity !== change.after),
      }));
    case "rule":
      return warned(visit, change.rule);
    case "withdrawal":
      return withoutActivity(visit, change.activity);
  }
}

const changeAttendance = (visit: Visit, id: string, change: (attend: Attendance) => Attendance): Visit =>
  changeActivity(visit, id, (activity) => ({ ...activity, attend: change(activity.attend) }));

type Usage = Pick<Visit["places"][number]["rooms"][number], "id" | "seats" | "opening" | "closed">;

/** Returns a place or one of its rooms with a changed use. */
const changeUsage = (visit: Visit, id: string, change: <U extends Usage>(usage: U) => U): Visit => ({
  ...visit,
  places: visit.places.map((place) =>
    place.id === id
      ? change(place)
      : place.rooms.some((room) => room.id === id)
        ? { ...place, rooms: place.rooms.map((room) => (room.id === id ? change(room) : room)) }
        : place,
  ),
});

function retimed(visit: Visit, { activity: id, start, end, from }: Extract<Change, { kind: "time" }>): Visit {
  const activity = indexVisit(visit).activities.get(id);
  if (!activity) return visit;
  const { zone } = indexVisit(visit).legOf(activity);
  if (from === "pin") {
    const pins = visit.pins.flatMap((pin) => {
      if (pin.activity !== id) return [pin];
      return pin.place === undefined ? [] : [{ activity: pin.activity, place: pin.place }];
    });
    return { ...visit, pins };
  }
  const at = localTimeOf(start, zone);
  if (from === "fixed") return changeActivity(visit, id, (fixed) => ({ ...fixed, fixed: at }));
  const window = { between: { from: at, to: localTimeOf(end, zone) } };
  // An activity without windows may take place in the hours of its leg. It keeps these hours.
  return changeActivity(visit, id, (windowed) => ({
    ...windowed,
    when: [...(windowed.when ?? [{}]), window],
  }));
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The longest text of opening hours that a visit may contain. */
const longestHours = 500;

function opened(visit: Visit, { place: id, start, end }: Extract<Change, { kind: "opening" }>): Visit {
  const { zone } = indexVisit(visit).legOfPlace(id);
  const from = toZoned(start, zone);
  const date = from.toPlainDate();
  const to = toZoned(end, zone);
  const pad = (value: number) => String(value).padStart(2, "0");
  const days = to.toPlainDate().since(date).days;
  const day = `${date.year} ${months[date.month - 1]} ${pad(date.day)}`;
  const hours = `${pad(from.hour)}:${pad(from.minute)}-${pad(to.hour + 24 * days)}:${pad(to.minute)}`;
  const longer = (opening: OpeningHours): OpeningHours => {
    const source = `${opening.source}, ${day} ${hours}`;
    const read = source.length > longestHours ? undefined : openingHours.safeDecode(source);
    return read?.success ? read.data : opening;
  };
  return changeUsage(visit, id, (usage) => ({
    ...usage,
    ...(usage.opening ? { opening: longer(usage.opening) } : {}),
    ...(usage.closed
      ? {
          closed: usage.closed.flatMap((closure) => {
            const shut = { from: minuteOf(closure.from, zone), to: minuteOf(closure.to, zone) };
            if (shut.to <= start || end <= shut.from) return [closure];
            return [
              ...(shut.from < start ? [{ ...closure, to: localTimeOf(start, zone) }] : []),
              ...(end < shut.to ? [{ ...closure, from: localTimeOf(end, zone) }] : []),
            ];
          }),
        }
      : {}),
  }));
}

function further(
  visit: Visit,
  { count, between, mode }: Extract<Change, { kind: "interpreters" }>,
  role: RoleOf,
): Visit["interpreters"] {
  const taken = indexVisit(visit).interpreters;
  const made: Visit["interpreters"] = [];
  for (let number = 1; made.length < count; number++) {
    const id = `further-interpreter-${number}` as InterpreterId;
    if (taken.has(id)) continue;
    made.push({ id, role: role(between), pairs: [[between[0], between[1]]], modes: [mode] });
  }
  return made;
}

/** Turns required people into wished ones. A person covered by a group is then named individually. */
function released(visit: Visit, attend: Attendance, who: readonly AttendeeId[]): Attendance {
  const index = indexVisit(visit);
  const free = new Set(who.flatMap((id) => index.peopleOf(id)));
  return {
    ...attend,
    required: requiredWithout(visit, attend.required, free),
    wished: [...new Set([...attend.wished, ...who])],
  };
}

const warned = (visit: Visit, rule: string): Visit => {
  const known = visit.rules.some((setting) => setting.rule === rule);
  return {
    ...visit,
    rules: known
      ? visit.rules.map((setting) =>
          setting.rule === rule ? { ...setting, level: "warn" as const } : setting,
        )
      : [...visit.rules, { rule, level: "warn" as const }],
  };
};
