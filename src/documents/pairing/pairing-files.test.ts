// The tables of a proposal: every pair and every city, cells that no spreadsheet evaluates, and the proof as JSON.
import { expect, test } from "vitest";
import { checkProof, possiblePairs, proposePairs } from "#planner";
import { citiesWith, smallCall } from "../../../test/fixtures/small-call.ts";
import { pairingFiles } from "./pairing-files.ts";

const hostile = citiesWith({ bari: { name: '=HYPERLINK("http://x"), "quoted"' } });

test("pairs and shares are tables", () => {
  const call = smallCall({ cities: hostile });
  const files = new Map(
    pairingFiles(call, proposePairs(call), "en").map(({ path, content }) => [path, content]),
  );
  expect([...files.keys()]).toEqual(["proposal.json", "pairs.csv", "shares.csv"]);
  const rows = (files.get("pairs.csv") ?? "").split("\r\n");
  expect(rows[1]).toBe(
    `ljubljana,ljubljana,bari,"'=HYPERLINK(""http://x""), ""quoted""",50,40,10,Smart city; Green city,no`,
  );
  expect(rows).toHaveLength(4);
  const shares = (files.get("shares.csv") ?? "").split("\r\n");
  expect(shares.slice(1, 3)).toEqual(["porto,porto,,0,10,0", "vienna,vienna,sofia,10,20,0.5"]);
});

test("the JSON contains a proof that the checker confirms", () => {
  const call = smallCall();
  const [json] = pairingFiles(call, proposePairs(call), "en");
  const { evidence, pairs } = JSON.parse(json?.content ?? "");
  const { problem, open, cities } = possiblePairs(call);
  const chosen = open.flatMap(({ a, b }, at) =>
    pairs.some(
      (pair: { cities: string[] }) => pair.cities[0] === cities[a]?.id && pair.cities[1] === cities[b]?.id,
    )
      ? [at]
      : [],
  );
  expect(checkProof(problem, chosen, evidence.proof)).toMatchObject({ ok: true });
});
