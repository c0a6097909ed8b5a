// The first page of a document as a picture, or the sign of its kind while the picture is made or if there is none.
import { CalendarClock, FileCode2, FileText } from "lucide-react";
import { useState } from "react";
import { useLive, useSnapshot } from "../data/live.ts";
import { type Choice, pictureAddress } from "./document-queries.ts";
import { endingOf } from "./files.ts";

interface Props {
  readonly path: string;
  readonly choice: Choice;
}

const signs: Readonly<Record<string, typeof FileText>> = { ics: CalendarClock, json: FileCode2 };

export function FirstPage({ path, choice }: Props) {
  const live = useLive();
  const { version } = useSnapshot();
  const Sign = signs[endingOf(path)] ?? FileText;
  const isPdf = endingOf(path) === "pdf";
  const address = isPdf ? pictureAddress(live.id, path, choice, version) : "";
  const [shown, setShown] = useState("");
  const [failed, setFailed] = useState("");
  return (
    <span className="first-page" data-pdf={isPdf || undefined}>
      {shown !== address || !isPdf ? <Sign size={22} aria-hidden="true" /> : null}
      {isPdf && failed !== address && (
        <img
          key={address}
          src={address}
          alt=""
          loading="lazy"
          data-shown={shown === address || undefined}
          onLoad={() => setShown(address)}
          onError={() => setFailed(address)}
        />
      )}
    </span>
  );
}
