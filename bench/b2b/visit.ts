// A brokerage event as a visit: participants become parties of one person, meetings become required activities in one
// hall.
import { type Visit, visit } from "#domain";
import { day, idOf, type SlotClock, slottedVisit } from "../slots.ts";
import type { BrokerageEvent } from "./instance.ts";

/** The visit of an event; breaks of two participants differ by at most `fairness`. */
export function visitOf(name: string, event: BrokerageEvent, fairness: number, clock: SlotClock): Visit {
  const { nTotalSlots, nMorningSlots } = event;
  const participants = Array.from({ length: event.nBusiness }, (_, i) => i + 1);
  const windows = {
    1: { from: clock.at(0), to: clock.at(nMorningSlots) },
    2: { from: clock.at(nMorningSlots), to: clock.at(nTotalSlots) },
    3: { from: clock.at(0), to: clock.at(nTotalSlots) },
  };
  return visit.parse({
    ...slottedVisit(idOf(name), clock, nTotalSlots),
    organisations: participants.map((p) => ({ id: `company-${p}`, name: `Company ${p}`, kind: "company" })),
    delegations: [
      {
        id: "participants",
        title: "Participants",
        side: "visiting",
        parties: participants.map((p) => ({
          id: `party-${p}`,
          title: `Company ${p}`,
          organisation: `company-${p}`,
        })),
      },
    ],
    people: participants.map((p) => ({
      id: `person-${p}`,
      party: `party-${p}`,
      role: `Participant ${p}`,
      languages: ["en"],
      ...presenceOf(event, p, clock),
    })),
    places: [{ id: "hall", name: "Hall", leg: "event", parallel: event.nTables, opening: "24/7" }],
    activities: event.meetings.slice(0, event.nMeetings).map(({ a, b, session }, i) => ({
      id: `meeting-${i + 1}`,
      kind: "bilateral",
      title: `Meeting ${i + 1}`,
      minutes: clock.minutes,
      importance: "required",
      places: ["hall"],
      when: [windows[session]],
      attend: { required: [`person-${a}`, `person-${b}`] },
      after: (event.precedences[i] ?? []).map((before) => ({ activity: `meeting-${before}` })),
    })),
    // A pin keeps the session of the meeting, which “fixed” would override.
    pins: event.fixed
      .slice(0, event.nMeetings)
      .flatMap((slot, i) =>
        slot > 0 ? [{ activity: `meeting-${i + 1}`, start: `${day}T${clock.at(slot - 1)}` }] : [],
      ),
    rules: [
      ...["lunch", "day-hours", "daily-load", "night-rest", "flight-rest"].map((rule) => ({
        rule,
        level: "off",
      })),
      { rule: "idle-time", parameters: { perMinute: 0, perBreak: 1, breath: 0, of: "everybody" } },
      { rule: "even-breaks", level: "block", parameters: { atMost: fairness, breath: 0 } },
    ],
  });
}

/** Returns the periods of presence between the forbidden slots. */
function presenceOf(event: BrokerageEvent, participant: number, clock: SlotClock) {
  const forbidden = new Set(event.forbidden[participant - 1] ?? []);
  if (forbidden.size === 0) return {};
  const present: { from: string; to: string }[] = [];
  for (let slot = 1; slot <= event.nTotalSlots; slot++) {
    if (forbidden.has(slot)) continue;
    const from = slot;
    while (slot < event.nTotalSlots && !forbidden.has(slot + 1)) slot++;
    present.push({ from: `${day}T${clock.at(from - 1)}`, to: `${day}T${clock.at(slot)}` });
  }
  // A participant who can never meet is present only after the last slot.
  return { present: present.length > 0 ? present : [{ from: `${day}T23:58`, to: `${day}T23:59` }] };
}
