// The rules in force: every rule of the catalogue with its level, parameters, source and date; each can be set.
import { useEffect, useId, useState } from "react";
import { type RuleSetting, ruleLevels, schemaProblems, type Visit } from "#domain";
import { catalogue, packs, type RuleCard } from "#rules";
import {
  colon,
  labelled,
  partialDate,
  sayEditor,
  sayPack,
  sayPackSource,
  sayParameter,
  sayRule,
  sayRuleLevel,
  sayRuleSource,
} from "#text";
import { useSnapshot } from "../data/live.ts";
import {
  type Form,
  formOf,
  levelOf,
  readAs,
  settingEdits,
  usualOf,
  written,
} from "../visit/rule-settings.ts";
import { Errors } from "../widgets/errors.tsx";
import { ChecksField, LineField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import "./editor.css";

export function RulesPage() {
  const { visit, programme } = useSnapshot();
  const { language } = useReader();
  const say = useSay(sayEditor);
  return (
    <div className="page stack wide-page">
      <h1>{say("rules.title")}</h1>
      <ChecksField
        label={say("rules.packs")}
        hint={say("rules.packsHint")}
        value={visit.packs}
        path={["visit", "packs"]}
        options={packs.map(({ id }) => ({ value: id, name: sayPack(language, id) }))}
      />
      <Fold
        name="pack-sources"
        title={labelled(language, say("rules.packs"), say("rules.source"))}
        values={[]}
      >
        <ul className="stack small">
          {packs.map(({ id, date }) => (
            <li key={id}>
              <b>{sayPack(language, id)}</b>
              <br />
              {sayPackSource(language, id)} <span className="soft">· {partialDate(date, language)}</span>
            </li>
          ))}
        </ul>
      </Fold>
      <ul className="stack">
        {catalogue.map((rule) => (
          <RuleView
            key={rule.id}
            rule={rule}
            visit={visit}
            findings={(programme?.findings ?? []).filter((finding) => finding.rule === rule.id).length}
          />
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly rule: RuleCard;
  readonly visit: Visit;
  readonly findings: number;
}

function RuleView({ rule, visit, findings }: Props) {
  const { language } = useReader();
  const say = useSay(sayEditor);
  const { errors, save } = useSaving();
  const own = visit.rules.find((setting) => setting.rule === rule.id);
  const usual = usualOf(visit, rule);
  const name = sayRule(language, rule.id);
  const set = (change: Partial<RuleSetting>) => save(settingEdits(own, { rule: rule.id, ...own, ...change }));
  return (
    <li className="card rule">
      <div className="stack">
        <h2>{name}</h2>
        <p className="row small">
          {own && <span className="mark">{say("rules.setHere")}</span>}
          {usual.packs.map((pack) => (
            <span className="mark" key={pack.id}>
              {say("rules.fromPack", { pack: sayPack(language, pack.id) })}
            </span>
          ))}
          {findings > 0 && (
            <span className="mark warn">{say("rules.findingCount", { count: findings })}</span>
          )}
        </p>
      </div>
      <div className="stack">
        <label className="field">
          {say("rules.level")}
          <select
            aria-label={labelled(language, name, say("rules.level"))}
            value={own?.level ?? ""}
            onChange={(event) => void set({ level: levelOf(event.target.value) })}
          >
            <option value="">{say("rules.usual", { level: sayRuleLevel(language, usual.level) })}</option>
            {ruleLevels.map((level) => (
              <option key={level} value={level}>
                {sayRuleLevel(language, level)}
              </option>
            ))}
          </select>
        </label>
        <Errors errors={errors} />
      </div>
      <div className="rule-parameters">
        {Object.entries(usual.parameters).map(([parameter, value]) => (
          <ParameterField key={parameter} rule={rule} own={own} name={parameter} usual={value} />
        ))}
      </div>
      <div className="small stack">
        <p>
          <span className="label">
            {say("rules.source")}
            {colon(language)}
          </span>
          {sayRuleSource(language, rule.id)}{" "}
          <span className="soft">· {partialDate(rule.date, language)}</span>
        </p>
        {own && (
          <LineField
            label={say("rules.ownSource")}
            value={own.source ?? ""}
            path={["visit", "rules", rule.id, "source"]}
          />
        )}
      </div>
    </li>
  );
}

interface ParameterProps {
  readonly rule: RuleCard;
  readonly own: RuleSetting | undefined;
  readonly name: string;
  readonly usual: unknown;
}

/** A parameter: saved when the field is left; errors appear beside it; a button restores the default. */
function ParameterField({ rule, own, name, usual }: ParameterProps) {
  const id = useId();
  const { language } = useReader();
  const say = useSay(sayEditor);
  const { errors, save, refuse, clear } = useSaving();
  const isOwn = own?.parameters !== undefined && Object.hasOwn(own.parameters, name);
  const value = isOwn ? own.parameters?.[name] : usual;
  const form: Form = formOf(rule.id, name, usual);
  const shown = written(form, value, language);
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  const set = (parameters: Readonly<Record<string, unknown>>) => {
    const read = rule.parameters.safeParse(parameters);
    if (!read.success) return refuse(schemaProblems(rule.parameters, parameters, read.error.issues));
    void save(settingEdits(own, { ...own, rule: rule.id, parameters }));
  };
  const leave = (text: string) => {
    if (text === shown) return clear();
    set({ ...own?.parameters, [name]: readAs(form, text) });
  };
  const label = sayParameter(language, `${rule.id}.${name}`) ?? name;
  const shared = {
    id,
    "aria-invalid": errors.length > 0,
    "aria-describedby": errors.length > 0 ? `${id}-error` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="row">
        {form === "choice" ? (
          <select {...shared} value={String(value)} onChange={(event) => leave(event.target.value)}>
            {["visiting", "everybody"].map((choice) => (
              <option key={choice} value={choice}>
                {sayParameter(language, choice) ?? choice}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            value={draft}
            size={form === "table" ? 30 : 7}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={() => leave(draft)}
            onKeyDown={(event) => {
              if (event.key === "Enter") leave(draft);
              if (event.key === "Escape") setDraft(shown);
            }}
          />
        )}
        {isOwn && (
          <button
            type="button"
            className="button quiet no-print"
            aria-label={labelled(language, label, say("rules.again"))}
            title={say("rules.again")}
            onClick={() => {
              const { [name]: _, ...others } = own.parameters ?? {};
              set(others);
            }}
          >
            ↺
          </button>
        )}
      </div>
      <Errors id={`${id}-error`} errors={errors} />
    </div>
  );
}
