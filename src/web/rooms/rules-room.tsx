// The rules in force: every rule of the catalogue with its level, parameters, source and date; each can be set.

import { ruleLevels, type Visit } from "#domain";
import { catalogue, type RuleCard } from "#rules";
import { sayRooms, sayRule, sayRuleLevel } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useReader, useSay } from "../shell/reader.tsx";
import { Errors } from "./fields.tsx";
import { useSaving } from "./save.ts";
import "./rooms.css";

export function RulesRoom() {
  const { visit, programme } = useSnapshot();
  const say = useSay(sayRooms);
  return (
    <div className="page stack wide-page">
      <h1>{say("rules.title")}</h1>
      {visit.packs.length > 0 && (
        <p className="soft">
          {say("rules.packs")}: {visit.packs.join(", ")}
        </p>
      )}
      <div className="scroll-x">
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say("rules.rule")}</th>
              <th scope="col">{say("rules.level")}</th>
              <th scope="col">{say("rules.parameters")}</th>
              <th scope="col">{say("rules.source")}</th>
              <th scope="col">{say("rules.findings")}</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.map((rule) => (
              <Row
                key={rule.id}
                rule={rule}
                visit={visit}
                findings={(programme?.findings ?? []).filter((finding) => finding.rule === rule.id).length}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ rule, visit, findings }: { rule: RuleCard; visit: Visit; findings: number }) {
  const { language } = useReader();
  const say = useSay(sayRooms);
  const { errors, save } = useSaving();
  const own = visit.rules.find((setting) => setting.rule === rule.id);
  const usual = rule.parameters.safeParse({});
  const values: Record<string, unknown> = {
    ...(usual.success && typeof usual.data === "object" ? usual.data : {}),
    ...own?.parameters,
  };
  return (
    <tr>
      <th scope="row">{sayRule(language, rule.id)}</th>
      <td>
        <select
          aria-label={`${sayRule(language, rule.id)}: ${say("rules.level")}`}
          value={own?.level ?? ""}
          onChange={(event) => {
            const level = event.target.value;
            const path = ["visit", "rules", rule.id];
            if (level === "")
              return save(
                own?.parameters ? [{ kind: "unset", path: [...path, "level"] }] : [{ kind: "remove", path }],
              );
            return save([
              own
                ? { kind: "set", path: [...path, "level"], value: level }
                : { kind: "add", path: ["visit", "rules"], item: { rule: rule.id, level }, before: null },
            ]);
          }}
        >
          <option value="">{say("rules.usual", { level: sayRuleLevel(language, rule.level) })}</option>
          {ruleLevels.map((level) => (
            <option key={level} value={level}>
              {sayRuleLevel(language, level)}
            </option>
          ))}
        </select>
        <Errors errors={errors} />
      </td>
      <td className="small">
        {Object.entries(values).map(([name, value]) => (
          <div key={name}>
            <span className="soft">{name}</span>{" "}
            {typeof value === "object" ? JSON.stringify(value) : String(value)}
          </div>
        ))}
      </td>
      <td className="small">
        {rule.source} <span className="soft">({rule.date})</span>
      </td>
      <td>{findings > 0 ? <span className="mark warn">{findings}</span> : ""}</td>
    </tr>
  );
}
