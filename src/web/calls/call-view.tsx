// One call: its stage, the invitation, topics and cities, the proposal and its answers.
import { Link } from "@tanstack/react-router";
import { callStages } from "#domain";
import { sayCalls } from "#text";
import { AcrossFrame } from "../across/across-frame.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { type CallActions, setTo, useCall } from "./calls.ts";
import { Cities } from "./cities.tsx";
import { Line } from "./line.tsx";
import { ProposalPart } from "./proposal.tsx";
import { Rules } from "./rules.tsx";
import { Topics } from "./topics.tsx";

export function CallView({ id }: { readonly id: string }) {
  const say = useSay(sayCalls);
  const read = useRead();
  const { call, fault } = useCall(id);
  return (
    <AcrossFrame title={call ? read(call.run.title) : say("calls")} fault={fault}>
      <p className="row">
        <Link to="/calls">{say("back")}</Link>
      </p>
      {call && (
        <>
          <div className="row">
            {(["undo", "redo"] as const).map((what) => (
              <button
                key={what}
                type="button"
                className="button"
                disabled={!call[what]}
                onClick={onePress(() => call.step(what))}
              >
                {say(what)}
              </button>
            ))}
          </div>
          <Stage call={call} />
          <div className="across-columns">
            <Topics call={call} />
            <Rules call={call} />
          </div>
          <Cities call={call} />
          <ProposalPart call={call} />
        </>
      )}
    </AcrossFrame>
  );
}

/** The stages in order, what the present one means, and the button for the next one. */
function Stage({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const read = useRead();
  const { language } = useReader();
  const { title, stage, until, invitation } = call.run;
  const at = callStages.indexOf(stage);
  const move = (to: (typeof callStages)[number]) => onePress(() => call.save(setTo(["stage"], to)));
  const [before, next] = [callStages[at - 1], callStages[at + 1]];
  const hasDay = stage === "profiles" || stage === "preferences" || stage === "answers";
  return (
    <section className="card stack" aria-labelledby="call-stage">
      <h2 id="call-stage">{say("stage")}</h2>
      <ol className="call-stages">
        {callStages.map((one) => (
          <li key={one} aria-current={one === stage ? "step" : undefined}>
            {say(`stage.${one}`)}
          </li>
        ))}
      </ol>
      <p>{say(`does.${stage}`)}</p>
      <div className="row">
        {/* The answers begin when a proposal is sent to the cities. */}
        {next && next !== "answers" && (
          <button type="button" className="button main" onClick={move(next)}>
            {say("go", { stage: say(`stage.${next}`) })}
          </button>
        )}
        {before && (
          <button type="button" className="button quiet" onClick={move(before)}>
            {say("goBack", { stage: say(`stage.${before}`) })}
          </button>
        )}
      </div>
      <Line
        label={say("name")}
        value={read(title)}
        onSave={async (text) => {
          if (text !== "") await call.save(setTo(["title", language], text));
        }}
      />
      {hasDay && (
        <Line
          label={say("until")}
          kind="date"
          value={until[stage]?.toString() ?? ""}
          onSave={(day) => call.save(setTo(["until", stage], day))}
        />
      )}
      <Line
        label={say("invitation")}
        kind="area"
        value={invitation ? read(invitation) : ""}
        onSave={(text) =>
          call.save(
            text === "" || !invitation
              ? setTo(["invitation"], text === "" ? "" : { [language]: text })
              : setTo(["invitation", language], text),
          )
        }
      />
    </section>
  );
}
