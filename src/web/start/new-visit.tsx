// A new visit from a few questions: who, where, when, and what they want. Leads to its days, which are planned at once.
import { sayStart } from "#text";
import { Errors } from "../widgets/errors.tsx";
import { onePress } from "../widgets/press.ts";
import { useSay } from "../widgets/reader.tsx";
import { Cities, Guests, Hosts, Wishes } from "./questions.tsx";
import { StartFrame } from "./start-frame.tsx";
import { useNewVisit } from "./use-new-visit.ts";
import "./start.css";

export function NewVisit() {
  const say = useSay(sayStart);
  const form = useNewVisit();
  return (
    <StartFrame title={say("new.title")}>
      <form
        className="page stack new-visit"
        onSubmit={(event) => {
          event.preventDefault();
          void form.create();
        }}
      >
        <h1>{say("new.title")}</h1>
        <label className="field">
          {say("new.name")}
          <input
            value={form.answers.title}
            placeholder={form.proposedTitle ?? say("new.nameHint")}
            onChange={(event) => form.change({ title: event.target.value })}
          />
        </label>
        <Guests form={form} />
        <Hosts form={form} />
        <Cities form={form} />
        <Wishes form={form} />
        <Errors errors={form.errors} />
        <div className="row">
          <button type="submit" className="button main" disabled={form.busy} onClick={onePress()}>
            {say("new.create")}
          </button>
          <p className="soft small">{say("new.later")}</p>
        </div>
      </form>
    </StartFrame>
  );
}
