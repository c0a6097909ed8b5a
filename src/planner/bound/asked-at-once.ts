// People who are invited to more than they have time for: the minutes that overlap in every programme.
import { type Bounds, mergeSpans, type Span } from "#domain";
import type { Model } from "../model/model.ts";
import { spansOf } from "../model/start-spans.ts";

/**
 * Returns a bound on the absences of programmes in which all required activities have a time, where absences count by
 * minutes; undefined otherwise. Each minute beyond the time in which a person's activities can take place overlaps
 * another of them.
 */
export function askedAtOnce(model: Model): Bounds | undefined {
  const perMinute = model.rules.absence?.perMinute ?? 0;
  if (!model.overlaps || perMinute === 0) return undefined;
  const asked = model.agents.slice(0, model.firstInterpreter).map((): Asked => ({ minutes: 0, spans: [] }));
  for (const activity of model.activities) {
    if (!activity.required) continue;
    const spans = activity.options.flatMap(({ starts }) =>
      [...spansOf(starts)].map(([from, last]) => ({ from, to: last + activity.length })),
    );
    const wished = activity.wishedUnits.flatMap((u) => activity.units[u]?.agents ?? []);
    for (const agent of new Set([...activity.requiredAgents, ...wished])) {
      const one = asked[agent];
      if (!one) continue;
      one.minutes += activity.length;
      for (const span of mergeSpans(spans)) one.spans.push(span);
    }
  }
  let minutes = 0;
  asked.forEach((one, agent) => {
    const time = mergeSpans(one.spans).reduce((sum, { from, to }) => sum + to - from, 0);
    minutes += (model.agents[agent]?.count ?? 0) * Math.max(0, one.minutes - time);
  });
  return { wishesUnmet: minutes * perMinute };
}

interface Asked {
  minutes: number;
  readonly spans: Span[];
}
