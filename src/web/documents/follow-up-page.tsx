// Follow-up and publication: the documents of the record, the public page, and the planning report of the latest
// release.
import { FileText, Globe } from "lucide-react";
import { sayFiles, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useSay } from "../widgets/reader.tsx";
import { fileAddress } from "./document-queries.ts";
import { Reports } from "./reports.tsx";
import { SignCard } from "./sign-card.tsx";
import "./documents.css";

export function FollowUpPage() {
  const say = useSay(sayFiles);
  const sayFrame = useSay(sayShell);
  const live = useLive();
  const { programme } = useSnapshot();
  return (
    <div className="page stack">
      <h1>{sayFrame("page.followUp")}</h1>
      <p className="soft">{say("followUp")}</p>
      <ul className="document-cards">
        <li>
          <a className="document-card" href={`/visits/${live.id}`}>
            <SignCard sign={Globe} name={say("public")} more={say("publicMore")} />
          </a>
        </li>
        {programme && (
          <li>
            <a
              className="document-card"
              href={fileAddress(live.id, "report.html", { release: undefined, language: undefined })}
              download
            >
              <SignCard sign={FileText} name={say("planning")} more="HTML" />
            </a>
          </li>
        )}
      </ul>
      <Reports />
    </div>
  );
}
