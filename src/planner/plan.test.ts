// Plans in edge cases: one attendee, no places, no time left, fixed times only, and rules that a visit sets.
import { expect, test } from "vitest";
import { type Programme, type Visit, visit as visitSchema } from "#domain";
import { rulesInForce, settingProblems } from "#rules";
import { bareVisit } from "../../test/fixtures/bare-visit.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { check, plan } from "./index.ts";

const tiny = (rest: Record<string, unknown>): Visit => visitSchema.parse(bareVisit("2023-10-26", rest));

function planned(visit: Visit, iterations = 100): Programme {
  const run = plan(visit, { seed: 1, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const meeting = (id: string, minutes: number, rest: Record<string, unknown> = {}) => ({
  id,
  kind: "meeting",
  title: id,
  minutes,
  importance: "required",
  attend: { required: ["guests"] },
  ...rest,
});

test("one attendee without places or travel times", () => {
  const programme = planned(tiny({ activities: [meeting("a", 60), meeting("b", 60)] }));
  expect(programme.placements).toHaveLength(2);
  expect(programme.transfers).toEqual([]);
  expect(
    check(tiny({ activities: [meeting("a", 60), meeting("b", 60)] }), programme).filter(
      (f) => f.level === "block",
    ),
  ).toEqual([]);
});

test("no activities at all", () => {
  const programme = planned(tiny({}));
  expect(programme.placements).toEqual([]);
  expect(programme.proven).toBe(true);
});

test("without free time, activities that do not fit are left out with a reason", () => {
  const activities = ["a", "b", "c"].map((id) =>
    meeting(id, 240, { when: [{ from: "08:00", to: "16:30" }] }),
  );
  const programme = planned(tiny({ activities, rules: [{ rule: "lunch", level: "off" }] }));
  expect(programme.placements).toHaveLength(2);
  expect(programme.unplaced).toHaveLength(1);
  expect(programme.unplaced[0]?.clash.length).toBeGreaterThan(0);
});

test("a rule that the visit turns off does not apply, and one that it tightens does", () => {
  const long = meeting("long", 360, { when: [{ from: "10:00", to: "16:00" }] });
  const packs = ["working-days"];
  expect(planned(tiny({ activities: [long] })).placements).toHaveLength(1);
  expect(planned(tiny({ activities: [long], packs })).placements).toEqual([]);
  expect(
    planned(tiny({ activities: [long], packs, rules: [{ rule: "lunch", level: "off" }] })).placements,
  ).toHaveLength(1);
  const short = meeting("short", 60);
  const tight = [{ rule: "daily-load", level: "block", parameters: { minutes: 30 } }];
  expect(planned(tiny({ activities: [short], rules: tight })).placements).toEqual([]);
  const warned = planned(tiny({ activities: [short], rules: [{ ...tight[0], level: "warn" }] }));
  expect(warned.placements).toHaveLength(1);
  expect(warned.findings.map((f) => [f.rule, f.level])).toContainEqual(["daily-load", "warn"]);
});

test("wrong rule settings are named, and the visit's own settings override packs", () => {
  const wrong = tiny({
    packs: ["aic"],
    rules: [{ rule: "lunhc" }, { rule: "lunch", parameters: { minutes: -5 } }],
  });
  expect(settingProblems(wrong).map((p) => [p.code, p.path.join("."), p.nearest])).toEqual([
    ["unknown-pack", "packs.0", "aice"],
    ["unknown-rule", "rules.0.rule", "lunch"],
    ["bad-parameter", "rules.1.parameters.minutes", undefined],
  ]);
  const packed = tiny({ packs: ["aice"], rules: [{ rule: "interpreter-team", level: "warn" }] });
  const { interpreterTeam, interpreterTeamLevel } = rulesInForce(packed);
  expect(interpreterTeam.consecutive).toEqual([
    [420, 1],
    [1440, 2],
  ]);
  expect(interpreterTeamLevel).toBe("warn");
});

test("a pin keeps its time and place even if the search would prefer others", () => {
  const visit = smallVisit();
  const target = planned(visit).placements.find((p) => p.activity === "rog-visit");
  const at = Temporal.PlainDateTime.from("2023-10-25T15:30");
  const pinned: Visit = {
    ...visit,
    pins: [
      {
        activity: (target ?? { activity: visit.activities[0]?.id as never }).activity,
        start: { at, offset: undefined },
      },
    ],
  };
  const placement = planned(pinned).placements.find((p) => p.activity === "rog-visit");
  expect(placement?.pinned).toBe(true);
  expect(placement?.start).toBe(Temporal.Instant.from("2023-10-25T13:30Z").epochMilliseconds / 60_000);
});

test("a caller who stops the search has the best programme so far, and no more work is done", () => {
  const run = plan(smallVisit(), { seed: 1 });
  const first = run.next();
  expect(first.done).toBe(false);
  if (first.done) return;
  const { iterations } = first.value;
  run.return(first.value.programme());
  expect(run.next().done).toBe(true);
  expect(first.value.iterations).toBe(iterations);
});

test("everybody who needs a transfer gets one, by other modes if a coach has too few seats", () => {
  const visit = smallVisit();
  const programme = planned(visit);
  for (const transfer of programme.transfers) {
    const seats = transfer.vehicles.reduce(
      (sum, id) => sum + (visit.vehicles.find((v) => v.id === id)?.seats ?? 0),
      0,
    );
    if (transfer.vehicles.length > 0)
      expect(seats).toBeGreaterThanOrEqual(transfer.people.length + transfer.interpreters.length);
  }
});
test("nothing is scheduled between two activities that must be consecutive", () => {
  const order = { activity: "first", atLeast: 15, rightAfter: true };
  const activities = [
    meeting("first", 5),
    meeting("between", 5, { importance: "wished" }),
    meeting("second", 5, { after: [order] }),
  ];
  const visit = tiny({ activities });
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const run = plan(visit, { seed, iterations: 60 });
    let step = run.next();
    while (!step.done) step = run.next();
    expect(check(visit, step.value).filter((f) => f.level === "block")).toEqual([]);
    expect(step.value.placements).toHaveLength(3);
  }
});
