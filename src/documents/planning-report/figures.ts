// The quality of a programme in figures: objective, wishes, load, findings and unplaced activities.
import {
  fairnessOf,
  indexVisit,
  objectiveLevels,
  type Programme,
  ruleLevels,
  type Text,
  textIn,
  type Unplaced,
  type Visit,
  type Wish,
} from "#domain";
import {
  type Language,
  listed,
  sayFinding,
  sayLevelAmount,
  sayObjectiveLevel,
  sayReport,
  sayRule,
  sayRuleLevel,
  sayUnmet,
  sayUnplaced,
  shortDate,
  together,
} from "#text";
import { wordingOf } from "../agenda/wording.ts";
import { type Html, html, inEach } from "./html.ts";
import { loadsOf } from "./load.ts";
import { targetOf, whyUnmet, wishesByParty } from "./wishes.ts";

const reader = (visit: Visit) => (text: Text) => inEach((l) => textIn(text, l, visit.languages));

/** Shows the objective level by level, with what is proven. */
export function qualitySection(programme: Programme): Html {
  const { objective, proven } = programme;
  return html`<section id="quality"><h2>${inEach((l) => sayReport(l, "quality"))}</h2>
<p>${inEach((l) => sayReport(l, "qualityNote"))}</p>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">${inEach((l) => sayReport(l, "level"))}</th><th scope="col" class="n">${inEach((l) => sayReport(l, "value"))}</th></tr></thead><tbody>${objectiveLevels.map(
    (level) =>
      html`<tr><th scope="row">${inEach((l) => sayObjectiveLevel(l, level))}</th><td class="n">${inEach((l) => sayLevelAmount(l, level, objective[level]))}</td></tr>`,
  )}</tbody></table></div>
<p>${inEach((l) => sayReport(l, proven ? "proven" : "notProven"))}<br><small>${provenance(programme)}</small></p></section>`;
}

/** Shows how many wishes of each party were met, by number and weight, with the data to verify it. */
export function fairnessSection(visit: Visit, programme: Programme): Html {
  const parties = fairnessOf(visit, programme.wishes);
  if (parties.length === 0) return html``;
  const read = reader(visit);
  const index = indexVisit(visit);
  const heads = (["wishCount", "metCount", "weight", "metWeight", "share"] as const).map(
    (key) => html`<th scope="col" class="n">${inEach((l) => sayReport(l, key))}</th>`,
  );
  const percent = (share: number) =>
    inEach((l) => share.toLocaleString(l, { style: "percent", maximumFractionDigits: 1 }));
  return html`<section id="fairness"><h2>${inEach((l) => sayReport(l, "fairness"))}</h2>
<p>${inEach((l) => sayReport(l, "fairnessNote"))}</p>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">${inEach((l) => sayReport(l, "party"))}</th>${heads}</tr></thead><tbody>${parties.map(
    (own) =>
      html`<tr><th scope="row">${read(index.parties.get(own.party)?.title ?? { und: own.party })}</th><td class="n">${own.wishes}</td><td class="n">${own.met}</td><td class="n">${own.weight}</td><td class="n">${own.metWeight}</td><td class="n">${percent(own.share)}</td></tr>`,
  )}</tbody></table></div>
<p><small>${provenance(programme)}</small></p></section>`;
}

const provenance = ({ seed, iterations, visitHash }: Programme): Html =>
  inEach((l) =>
    sayReport(l, "provenance", { seed: String(seed), iterations: String(iterations), hash: visitHash }),
  );

/** Shows each party with its wishes and their outcomes. */
export function wishSection(visit: Visit, programme: Programme): Html {
  const parties = wishesByParty(visit, programme);
  if (parties.length === 0) return html``;
  const read = reader(visit);
  const index = indexVisit(visit);
  const titles = (ids: readonly string[]) => (l: Parameters<typeof listed>[1]) =>
    listed(
      ids.map((id) => textIn(index.activities.get(id)?.title ?? { und: id }, l, visit.languages)),
      l,
    );
  const unmet = (wish: Wish, reason: Unplaced | undefined) => {
    if (reason) {
      const said = (l: Language) => sayUnmet(l, reason, wish, { visit, programme });
      return html`<span class="no">✗ ${inEach((l) => said(l).reason)}</span><ul>${reason.clash.map(
        (_, i) => html`<li>${inEach((l) => said(l).demands[i] ?? "")}</li>`,
      )}</ul>`;
    }
    const { why, activities } = whyUnmet(visit, programme, wish);
    const said = inEach((l) => sayReport(l, why, { activities: titles(activities)(l) }));
    const anchor = why === "unmetUnplaced" ? activities[0] : undefined;
    return html`<span class="no">✗ ${anchor ? html`<a href="#unplaced-${anchor}">${said}</a>` : said}</span>`;
  };
  return html`<section id="wishes"><h2>${inEach((l) => sayReport(l, "wishes"))}</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">${inEach((l) => sayReport(l, "party"))}</th><th scope="col">${inEach((l) => sayReport(l, "wish"))}</th><th scope="col" class="n">${inEach((l) => sayReport(l, "weight"))}</th><th scope="col">${inEach((l) => sayReport(l, "outcome"))}</th></tr></thead>${parties.map(
    (party) =>
      html`<tbody>${party.wishes.map(
        ({ wish, outcome }, i) =>
          html`<tr>${
            i === 0
              ? html`<th scope="rowgroup" rowspan="${party.wishes.length}">${read(party.title)}<br><small>${party.met} / ${party.all}</small></th>`
              : ""
          }<td>${inEach((l) => sayReport(l, `wish.${wish.wants}`, { target: textIn(targetOf(visit, wish), l, visit.languages) }))}</td><td class="n">${wish.weight}</td><td>${
            outcome?.met
              ? html`<span class="yes">✓ ${inEach((l) =>
                  outcome.by.length > 0
                    ? sayReport(l, "metBy", { activities: titles(outcome.by)(l) })
                    : sayReport(l, "met"),
                )}</span>`
              : unmet(wish, outcome?.why)
          }</td></tr>`,
      )}</tbody>`,
  )}</table></div></section>`;
}

const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** Shows each person's hours by day. */
export function loadSection(visit: Visit, programme: Programme): Html {
  const loads = loadsOf(visit, programme);
  const days = loads[0]?.days ?? [];
  const most = Math.max(1, ...loads.flatMap((load) => load.days.map((day) => day.engaged)));
  return html`<section id="load"><h2>${inEach((l) => sayReport(l, "load"))}</h2>
<p>${inEach((l) => sayReport(l, "loadNote"))}</p>
<div class="wide" tabindex="0"><table class="load"><thead><tr><th scope="col">${inEach((l) => sayReport(l, "person"))}</th>${days.map(
    (day) => html`<th scope="col" class="n">${inEach((l) => shortDate(day.date, l))}</th>`,
  )}<th scope="col" class="n">${inEach((l) => sayReport(l, "total"))}</th></tr></thead><tbody>${loads.map(
    (load) =>
      html`<tr><th scope="row">${inEach((l) => wordingOf(visit, { tag: l, language: l }).person(load.person.id))}</th>${load.days.map(
        (day) =>
          html`<td class="n" style="--share:${Math.round((day.engaged / most) * 100)}%">${day.engaged + day.travel === 0 ? "–" : html`${hours(day.engaged)}<br><small>${hours(day.travel)}</small>`}</td>`,
      )}<td class="n"><strong>${hours(load.engaged)}</strong><br><small>${hours(load.travel)}</small></td></tr>`,
  )}</tbody></table></div></section>`;
}

/** Structural demands have no name; their sentence is enough. */
const ruleName = (language: Language, rule: string): string => {
  const name = sayRule(language, rule);
  return name === rule ? "" : name;
};

/** Shows what the check found, worst first. */
export function findingSection(visit: Visit, programme: Programme): Html {
  const groups = ruleLevels
    .map((level) => ({
      level,
      findings: together(programme.findings.filter((finding) => finding.level === level)),
    }))
    .filter((group) => group.findings.length > 0);
  return html`<section id="findings"><h2>${inEach((l) => sayReport(l, "findings"))}</h2>${
    groups.length === 0
      ? html`<p class="yes">✓ ${inEach((l) => sayReport(l, "noFindings"))}</p>`
      : groups.map(
          ({ level, findings }) =>
            html`<h3 class="level-${level}">${inEach((l) => sayRuleLevel(l, level))} (${findings.length})</h3><ul>${findings.map(
              (finding) =>
                html`<li>${inEach((l) => sayFinding(l, finding, visit))} <small>${inEach((l) => ruleName(l, finding.rule))}</small></li>`,
            )}</ul>`,
        )
  }</section>`;
}

/** Shows unplaced activities, each with its conflicting demands. */
export function unplacedSection(visit: Visit, programme: Programme): Html {
  const index = indexVisit(visit);
  const read = reader(visit);
  return html`<section id="unplaced"><h2>${inEach((l) => sayReport(l, "unplaced"))}</h2>${
    programme.unplaced.length === 0
      ? html`<p class="yes">✓ ${inEach((l) => sayReport(l, "allPlaced"))}</p>`
      : programme.unplaced.map((unplaced) => {
          const title = index.activities.get(unplaced.activity)?.title ?? { und: unplaced.activity };
          return html`<article id="unplaced-${unplaced.activity}"><h3>${read(title)}</h3><p>${inEach((l) => sayUnplaced(l, unplaced, visit).reason)}</p><ul>${unplaced.clash.map(
            (_, i) => html`<li>${inEach((l) => sayUnplaced(l, unplaced, visit).demands[i] ?? "")}</li>`,
          )}</ul></article>`;
        })
  }</section>`;
}
