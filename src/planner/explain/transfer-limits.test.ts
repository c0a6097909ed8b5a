// If no vehicle or route leads to an activity, this is the reason, and no offer has the same fault.
import { expect, test } from "vitest";
import { type Programme, type Visit, visit as visitSchema } from "#domain";
import { bareVisit, bareMeeting as meeting } from "../../../test/fixtures/bare-visit.ts";
import { explain, plan } from "../index.ts";

const day = "2026-05-12";
const place = (id: string, lat: number) => ({ id, name: id, leg: "leg", coordinates: { lat, lon: 14.5 } });
const party = (id: string) => ({ id, title: id, organisation: "org" });
const visitWith = (vehicles: readonly string[]): Visit =>
  visitSchema.parse(
    bareVisit(day, {
      legs: [
        {
          id: "leg",
          title: "Ljubljana",
          zone: "Europe/Ljubljana",
          from: day,
          to: day,
          base: "hotel",
          hours: { from: "08:00", to: "12:00" },
        },
      ],
      places: [place("hotel", 46.05), place("north", 46.25), place("south", 45.85)],
      delegations: [{ id: "guests", title: "G", side: "visiting", parties: [party("p"), party("q")] }],
      people: ["p", "q"].map((id) => ({ id: `${id}-one`, party: id, role: "r", languages: ["en"] })),
      travel: { modes: [{ mode: "coach", kmPerHour: 40, needsVehicle: true }] },
      vehicles: vehicles.map((id) => ({ id, title: id, mode: "coach", seats: 20, leg: "leg" })),
      activities: [
        meeting("north-visit", {
          fixed: `${day}T09:00`,
          minutes: 120,
          places: ["north"],
          attend: { required: ["p"] },
        }),
        meeting("south-visit", {
          when: [{ days: [day], from: "09:00", to: "10:30" }],
          minutes: 90,
          places: ["south"],
          importance: "wished",
          attend: { required: ["q"] },
        }),
      ],
    }),
  );

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("with one coach, the reason for the second simultaneous visit is the transfer", () => {
  const visit = visitWith(["coach"]);
  const programme = planned(visit);
  const [unplaced] = programme.unplaced;
  expect(unplaced).toMatchObject({ activity: "south-visit", proof: "as-planned" });
  expect(unplaced?.clash.map(({ demand }) => demand)).toEqual(["transfer"]);
  const explained = explain(visit, programme, "south-visit" as never);
  // The people would be free, but a programme with an impossible transfer is not offered.
  expect(explained).toMatchObject({ kind: "unplaced", rearranged: undefined });
});

test("with two coaches, both visits take place", () => {
  expect(planned(visitWith(["coach", "second"])).unplaced).toEqual([]);
});
