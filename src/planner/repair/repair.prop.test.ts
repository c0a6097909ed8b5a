// Repairs are feasible programmes that keep past and pinned items and move nothing unnecessarily.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Disruption,
  localTimeOf,
  type Placement,
  type Programme,
  programmeDiff,
  type Visit,
  validateDocument,
  visitJson,
} from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { disruptionOf, drawnDisruption } from "../../../test/support/random-disruption.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { check, compareObjectives, plan, type RepairOptions, type RepairOutcome, repair } from "../index.ts";

function planned(visit: Visit, iterations = 40): Programme {
  const run = plan(visit, { seed: 5, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

function repaired(
  visit: Visit,
  programme: Programme,
  options: Partial<RepairOptions> & Pick<RepairOptions, "disruptions">,
): RepairOutcome {
  const run = repair(visit, programme, { seed: 3, work: 300, ...options });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const zone = "Europe/Ljubljana";

const isReadable = (visit: Visit): boolean =>
  validateDocument({ visit: visitJson(visit), programme: null }).ok;

/** Activities that the disruption dictates or that have begun. A repair does not decide about them. */
const given = (programme: Programme, disruptions: readonly Disruption[], now: number): Set<string> =>
  new Set([
    ...programme.placements.filter((p) => p.start <= now).map((p) => p.activity as string),
    ...disruptions.flatMap((d) =>
      d.event === "over" ? [d.activity as string] : d.event === "late" ? [d.who] : [],
    ),
  ]);

test("nothing moves without a disruption", () => {
  fc.assert(
    fc.property(randomVisit(), fc.boolean(), fc.nat({ max: 40 }), (visit, isUnderWay, step) => {
      const programme = planned(visit);
      const now = isUnderWay ? (programme.placements[0]?.start ?? 0) + step * 60 : undefined;
      const { repairs, forced } = repaired(visit, programme, { disruptions: [], now });
      expect(forced).toEqual([]);
      expect(repairs).toHaveLength(1);
      expect(repairs[0]?.diff.items).toEqual([]);
      expect(repairs[0]?.programme.placements).toEqual(programme.placements);
      expect(repairs[0]?.programme.findings).toEqual(programme.findings);
    }),
    { numRuns: 50 },
  );
});

test("every repair passes the check of the disrupted visit and keeps activities that have begun", () => {
  let disturbed = 0;
  fc.assert(
    fc.property(randomVisit(), drawnDisruption, fc.option(fc.nat({ max: 60 })), (visit, one, hour) => {
      const programme = planned(visit);
      const disruptions = disruptionOf(visit, programme, one);
      const now = hour === null ? undefined : (programme.placements[0]?.start ?? 0) + hour * 30;
      const { visit: changed, repairs, forced } = repaired(visit, programme, { disruptions, now });
      if (forced.length > 0) disturbed++;
      // A visit after a disruption can still be written and read again.
      if (isReadable(visit)) expect(isReadable(changed)).toBe(true);
      expect(repairs.length).toBeGreaterThan(0);
      expect(repairs.length).toBeLessThanOrEqual(3);
      const dictated = given(programme, disruptions, now ?? Number.NEGATIVE_INFINITY);
      const about = new Set([...dictated].flatMap((id) => peopleOf(programme, id)));
      for (const { programme: after } of repairs) {
        const broken = check(changed, after).filter(
          (f) =>
            f.level === "block" &&
            f.rule !== "activity-missing" &&
            !f.subjects.some((s) => dictated.has(s.id) || (s.kind !== "activity" && about.has(s.id))) &&
            f.subjects.some((s) => s.kind === "activity" || s.kind === "person"),
        );
        expect(broken).toEqual([]);
        for (const was of programme.placements) {
          if (was.start > (now ?? Number.NEGATIVE_INFINITY)) continue;
          const is = after.placements.find((p) => p.activity === was.activity);
          expect(is?.start).toBe(was.start);
          expect(is?.place).toBe(was.place);
        }
        for (const is of after.placements) {
          const was = programme.placements.find((p) => p.activity === is.activity);
          if (now !== undefined && was?.start !== is.start) expect(is.start).toBeGreaterThan(now);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(disturbed).toBeGreaterThan(10);
});

const peopleOf = (programme: Programme, activity: string): string[] =>
  programme.placements.flatMap((p: Placement) =>
    p.activity === activity ? [...p.attendees, ...p.interpreters.map((i) => i.interpreter)] : [],
  );

/** Few of the random visits leave more than one repair. */
const mostlySmall = fc.oneof(randomVisit(), { arbitrary: fc.constant(smallVisit()), weight: 3 });

test("repairs are ranked by required items, then by the people affected beyond the disruption, then by the objective", () => {
  let pairs = 0;
  fc.assert(
    fc.property(mostlySmall, drawnDisruption, (visit, one) => {
      const programme = planned(visit);
      const { repairs } = repaired(visit, programme, { disruptions: disruptionOf(visit, programme, one) });
      repairs.forEach((a, i) => {
        const b = repairs[i + 1];
        if (!b) return;
        pairs++;
        const required = a.programme.objective.requiredUnplaced - b.programme.objective.requiredUnplaced;
        expect(required).toBeLessThanOrEqual(0);
        if (required === 0) expect(a.unforced.people).toBeLessThanOrEqual(b.unforced.people);
        expect(programmeDiff(a.programme, b.programme).items.length).toBeGreaterThan(0);
      });
    }),
    { numRuns: 120 },
  );
  expect(pairs).toBeGreaterThan(8);
});

test("the same seed and work give the same repairs, and more work never makes the first repair worse", () => {
  fc.assert(
    fc.property(randomVisit(), drawnDisruption, (visit, one) => {
      const programme = planned(visit);
      const disruptions = disruptionOf(visit, programme, one);
      const few = repaired(visit, programme, { disruptions, work: 200 });
      expect(JSON.stringify(repaired(visit, programme, { disruptions, work: 200 }).repairs)).toBe(
        JSON.stringify(few.repairs),
      );
      const more = repaired(visit, programme, { disruptions, work: 1200 });
      const [a, b] = [few.repairs[0], more.repairs[0]];
      if (!a || !b) throw new Error("at least one repair");
      const better =
        b.programme.objective.requiredUnplaced - a.programme.objective.requiredUnplaced ||
        b.unforced.people - a.unforced.people ||
        b.unforced.items - a.unforced.items ||
        b.unforced.times - a.unforced.times;
      expect(better).toBeLessThanOrEqual(0);
    }),
    { numRuns: 30 },
  );
});

test("a pinned item moves only if the disruption leaves no choice", () => {
  const base = smallVisit();
  const before = planned(base, 100);
  const rog = before.placements.find((p) => p.activity === "rog-visit");
  if (!rog) throw new Error("the fixture places it");
  const pin = { activity: rog.activity, start: localTimeOf(rog.start, zone) };
  const visit = { ...base, pins: [pin] };
  const programme = planned(visit, 100);
  const { repairs } = repaired(visit, programme, {
    disruptions: [{ event: "over", activity: "welcome" as never, minutes: 45 }],
  });
  for (const { programme: after } of repairs) {
    const is = after.placements.find((p) => p.activity === "rog-visit");
    if (is) expect(is.start).toBe(rog.start);
  }
});

test("a meeting added to the visit file is placed, and nothing else moves if there is space", () => {
  const visit = smallVisit();
  const programme = planned(visit, 100);
  const talk = visit.activities.find((a) => a.id === "zhengzhou-talk");
  if (!talk) throw new Error("the fixture has it");
  const added: Visit = {
    ...visit,
    activities: [...visit.activities, { ...talk, id: "second-talk" as never, importance: "required" }],
  };
  const { repairs, visitChange, forced } = repaired(added, programme, { disruptions: [] });
  expect(visitChange).toEqual({ changed: true, added: ["second-talk"], gone: [] });
  expect(forced).toEqual(["second-talk"]);
  expect(repairs[0]?.diff.items.map((item) => [item.kind, item.activity])).toEqual([
    ["added", "second-talk"],
  ]);
  expect(repairs[0]?.unforced).toEqual({ people: 0, items: 0, times: 0 });
});

test("activities that an older visit file had are dropped from its programme and reported", () => {
  const visit = smallVisit();
  const programme = planned(visit, 100);
  const fewer = { ...visit, activities: visit.activities.filter((a) => a.id !== "zhengzhou-talk") };
  const { repairs, visitChange } = repaired(fewer, programme, { disruptions: [] });
  expect(visitChange.gone).toEqual(["zhengzhou-talk"]);
  expect(repairs[0]?.diff.items.map((item) => item.kind)).toEqual(["dropped"]);
});

test("without any work, there is still a valid answer", () => {
  const visit = smallVisit();
  const programme = planned(visit, 100);
  const { repairs, visit: changed } = repaired(visit, programme, {
    disruptions: [{ event: "late", who: "welcome", minutes: 60 }],
    work: 0,
  });
  const first = repairs[0];
  if (!first) throw new Error("at least one repair");
  const broken = check(changed, first.programme).filter(
    (f) => f.level === "block" && f.rule !== "activity-missing",
  );
  expect(broken).toEqual([]);
  expect(compareObjectives(first.programme.objective, first.programme.objective)).toBe(0);
});
