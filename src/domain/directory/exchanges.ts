// What organisations want to learn and can present, by topic: from wishes, practices, and offers and requests in
// minutes.
import { paragraphsOf } from "../record/minutes.ts";
import { stricter, visibilityOf } from "../record/visible-record.ts";
import type { DigestExchange, DigestSource, OrganisationOf } from "./digest.ts";

/** Returns each topic once for each organisation, kind and visibility, in the order of the sources. */
export function exchangesOf(
  { visit, record }: DigestSource,
  organisationOf: OrganisationOf,
): readonly DigestExchange[] {
  const topics = new Set<string>(visit.topics.map(({ id }) => id));
  const found = new Map<string, DigestExchange>();
  const add = (exchange: Omit<DigestExchange, "organisation"> & { organisation: string | undefined }) => {
    const { organisation, topic } = exchange;
    if (organisation === undefined || !topics.has(topic)) return;
    found.set(`${organisation} ${topic} ${exchange.kind} ${exchange.visibility}`, {
      ...exchange,
      organisation,
    });
  };
  for (const { of, wants, target } of visit.wishes) {
    if (wants === "avoid" || !("topic" in target)) continue;
    add({ organisation: organisationOf(of), topic: target.topic, kind: "wanted", visibility: "restricted" });
  }
  for (const { parties } of visit.delegations) {
    for (const { organisation, topics: wanted = [] } of parties) {
      for (const topic of wanted) add({ organisation, topic, kind: "wanted", visibility: "restricted" });
    }
  }
  for (const practice of record?.practices ?? []) {
    const { owner, topic } = practice;
    add({ organisation: owner, topic, kind: "offered", visibility: visibilityOf(practice) });
  }
  for (const item of record?.minutes ?? []) {
    for (const { kind, by, visibility } of paragraphsOf(item)) {
      if ((kind !== "offer" && kind !== "request") || by === undefined || item.topic === undefined) continue;
      add({
        organisation: organisationOf(by),
        topic: item.topic,
        kind: kind === "offer" ? "offered" : "wanted",
        visibility: stricter(visibilityOf(item), visibility),
      });
    }
  }
  return [...found.values()];
}
