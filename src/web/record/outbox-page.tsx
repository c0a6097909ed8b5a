// The outbox: reminders of commitments, to copy, to open in the email program or to download.
import { Copy, Download, Mail } from "lucide-react";
import { useState } from "react";
import {
  invitationsOf,
  type Reminder,
  reminderDays,
  remindersOf,
  sayCooperation,
  sayFollowUp,
  sayShell,
  spokenLanguage,
} from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { give } from "../documents/give.ts";
import { asMail } from "../sharing/link-lists.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { letterFile } from "./letter-file.ts";
import { bodyText } from "./mentions.ts";

export function OutboxPage() {
  const say = useSay(sayFollowUp);
  const sayFrame = useSay(sayShell);
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const today = Temporal.Now.plainDateISO();
  const letters = remindersOf(visit, record, today);
  const invitations = invitationsOf(visit, record, today);
  return (
    <div className="page stack record-page">
      <h1>{sayFrame("page.outbox")}</h1>
      <p className="soft">{say("outboxMore", { days: reminderDays })}</p>
      {letters.length + invitations.length === 0 && <p>{say("outboxEmpty")}</p>}
      {letters.map((one) => (
        <Letter key={`${one.to?.id} ${one.body}`} letter={one} />
      ))}
      {invitations.length > 0 && (
        <details>
          <summary>
            {say("invitations")} ({invitations.length})
          </summary>
          <div className="stack">
            <p className="soft">{say("invitationsMore")}</p>
            {invitations.map((one) => (
              <Letter key={`invitation ${one.to?.id}`} letter={one} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Letter({ letter }: { readonly letter: Reminder }) {
  const say = useSay(sayFollowUp);
  const sayRecord = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const { visit } = useSnapshot();
  const [isCopied, setCopied] = useState(false);
  const { to, subject, text, body } = letter;
  const name = to ? bodyText(visit, to.id, read) : sayRecord("nobodyNamed");
  const download = () => {
    const file = new TextEncoder().encode(letterFile({ to: to?.email, subject, text }));
    give(file, `${to?.id ?? "letter"}.eml`, "message/rfc822");
  };
  return (
    <section className="card stack" aria-label={`${name}, ${body}`}>
      <div className="row">
        <h2>{name}</h2>
        <span className="soft">{body}</span>
        <span className="spread" />
        <span className="soft small">{spokenLanguage(letter.language, language)}</span>
        {!to?.email && <span className="mark warn">{say("noAddress")}</span>}
      </div>
      <p>
        <b lang={letter.language}>{subject}</b>
      </p>
      <p className="letter" lang={letter.language}>
        {text}
      </p>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => {
            void navigator.clipboard.writeText(`${subject}\n\n${text}`).then(() => setCopied(true));
          }}
        >
          <Copy size={15} aria-hidden="true" /> {say(isCopied ? "copied" : "copy")}
        </button>
        <a
          className="button"
          href={asMail({ name, party: body, email: to?.email, address: "" }, subject, text)}
        >
          <Mail size={15} aria-hidden="true" /> {say("openMail")}
        </a>
        <button type="button" className="button" onClick={download}>
          <Download size={15} aria-hidden="true" /> {say("downloadEml")}
        </button>
      </div>
    </section>
  );
}
