// The history of publishing: who published and withdrew what, newest first.
import { instantMinute, publicPages } from "#domain";
import { sayPublishing } from "#text";
import { when } from "../releases/when.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { usePublicationChanges } from "./publishing.ts";

type Change = NonNullable<ReturnType<typeof usePublicationChanges>["data"]>[number];

export function PublicationHistory({ version }: { readonly version: number }) {
  const say = useSay(sayPublishing);
  const { language } = useReader();
  const { data = [] } = usePublicationChanges(version);
  const made = data.filter(({ kind }) => kind !== "import");
  if (made.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="publication-history">
      <h2 id="publication-history">{say("history")}</h2>
      <ul className="stack">
        {made.map((change) => (
          <li key={change.version}>
            <DoneLine change={change} />{" "}
            <span className="soft small">
              {change.who} · {when(change.at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DoneLine({ change: { kind, edits } }: { readonly change: Change }) {
  const say = useSay(sayPublishing);
  const { language } = useReader();
  if (kind === "undo" || kind === "redo") return say(`did.${kind}`);
  const added = edits.find((edit) => edit.kind === "add");
  const page = publicPages.find((one) => edits[0]?.path[1] === one);
  if (!page) return say("did.languages");
  if (!added) return say("did.cancel", { page: say(`page.${page}`) });
  const at = instantMinute.safeParse(added.item.at);
  const values = {
    page: say(`page.${page}`),
    when: at.success ? when(instantMinute.encode(at.data), language) : "",
  };
  return say(added.item.does === "withdraw" ? "did.withdraw" : "did.publish", values);
}
