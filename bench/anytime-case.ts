// Measures one curve of `npm run bench -- anytime` in a separate process. Arguments: family, instance, facts, seconds,
// seed, folder.
import { curveOf } from "./anytime.ts";
import { findData } from "./data.ts";
import { exampleVisits } from "./example-visits.ts";
import { families } from "./families.ts";

const [family = "", instance = "", facts = "{}", seconds = "20", seed = "1", folder] = process.argv.slice(2);

function visitOf() {
  if (family === "examples") return [...exampleVisits((name) => name === instance)][0]?.visit;
  const found = families.find(({ name }) => name === family);
  const data =
    found?.ending === undefined || folder === undefined
      ? { instances: [], table: () => [] }
      : findData(folder, family, found.ending, true);
  const one =
    data &&
    found?.cases(data).find((one) => one.instance === instance && JSON.stringify(one.facts) === facts);
  return one?.load().visit;
}

const visit = visitOf();
if (!visit) throw new Error(`There is no ${family} ${instance} ${facts}.`);
console.log(
  JSON.stringify(
    curveOf(visit, {
      family,
      instance: facts === "{}" ? instance : `${instance} ${facts}`,
      seconds: Number(seconds),
      seed: Number(seed),
    }),
  ),
);
