import { readOrienteering } from "/work/wt/search/bench/optw/instance.ts";
import { judge } from "/work/wt/search/bench/optw/judge.ts";
import { visitOf } from "/work/wt/search/bench/optw/visit.ts";
import { plan } from "/work/wt/search/src/planner/index.ts";
import { readFileSync } from "node:fs";
const [list, cpu, seed] = [process.argv[2], Number(process.argv[3] ?? 5), Number(process.argv[4] ?? 1)];
const dir = "/work/shared/bench/optw/";
const known = new Map<string, number>();
for (const l of readFileSync(dir + "published_results.csv", "utf8").split("\n").slice(1)) { const [i, m, b] = l.split(","); if (i) known.set(`${i} ${m}`, Number(b)); }
for (const l of readFileSync(dir + "optima_m1.tsv", "utf8").split("\n").slice(1)) { const [i, b] = l.split("\t"); if (i) known.set(`${i} 1`, Number(b)); }
const cpuNow = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1e6; };
let sum = 0, sumKnown = 0, hit = 0, n = 0;
for (const item of list.split(",")) {
  const [name, ms] = item.split(":");
  for (const m of (ms ?? "1").split("").map(Number)) {
    const problem = readOrienteering(name, `${dir}instances/${name}.txt`);
    const t0 = cpuNow();
    const visit = visitOf(name, problem, m);
    const t1 = cpuNow();
    const run = plan(visit, { seed });
    let step = run.next();
    const t2 = cpuNow();
    let best = Infinity, at = 0;
    while (!step.done && cpuNow() - t0 < cpu) { if (step.value.objective.wishesUnmet < best) { best = step.value.objective.wishesUnmet; at = cpuNow() - t0; } step = run.next(); }
    const it = step.done ? step.value.iterations : step.value.iterations;
    const programme = step.done ? step.value : step.value.programme();
    const t3 = cpuNow(); const j = judge(problem, m, programme);
    const b = known.get(`${name} ${m}`) ?? 0;
    if (j.problems.length) console.log("PROBLEMS", j.problems.slice(0, 3));
    console.log(name, m, j.objective, "of", b, ((100 * ((j.objective ?? 0) - b)) / b).toFixed(2) + "%", "it", it, "parse", (t1 - t0).toFixed(2), "first", (t2 - t1).toFixed(2), "best at", at.toFixed(2), "end", t3.toFixed(2) ,"upto", (t3-t0).toFixed(2));
    sum += j.objective ?? 0; sumKnown += b; n++; if ((j.objective ?? 0) >= b) hit++;
  }
}
console.log("TOTAL", sum, sumKnown, ((100 * (sum - sumKnown)) / sumKnown).toFixed(2) + "%", "hit", hit, "of", n);
