// Documents and sending: every document of the draft or of a release, by recipient, one by one or as one archive.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Archive, KeyRound } from "lucide-react";
import { useState } from "react";
import { labelled, languages, sayFiles, sayRelease } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { office } from "../data/release-queries.ts";
import { languageName } from "../visit/languages.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { type Choice, documentsOf, fileAddress, pictureAddress, stateAddress } from "./document-queries.ts";
import { type DocumentCard, endingOf, type FileGroup, forAll, forEach, nameKeyOf } from "./files.ts";
import { FirstLines } from "./first-lines.tsx";
import { FirstPage } from "./first-page.tsx";
import { give } from "./give.ts";
import { SignCard } from "./sign-card.tsx";
import "./documents.css";

export function DocumentsPage() {
  const say = useSay(sayFiles);
  const live = useLive();
  const { visit, programme, version } = useSnapshot();
  const { language } = useReader();
  const [choice, setChoice] = useState<Choice>({ release: undefined, language: undefined });
  const edition = choice.release;
  const { data: releases } = useQuery({
    queryKey: ["releases", live.id],
    queryFn: () => office.releases(live.id),
  });
  const { data, isPending, isError } = useQuery({
    queryKey: ["documents", live.id, edition, edition === undefined ? version : 0, language],
    queryFn: () => documentsOf(live.id, edition),
    // While the list of another state is made, the previous list stays.
    placeholderData: keepPreviousData,
    enabled: programme !== undefined || edition !== undefined,
  });
  const files = data?.items ?? [];
  const groups = (["people", "parties", "interpreters"] as const).map((folder) => ({
    folder,
    entries: forEach(visit, files, folder, language),
  }));
  return (
    <div className="page stack documents-page">
      <div className="row">
        <h1>{say("title")}</h1>
        <span className="spread" />
        <LanguageChoice
          chosen={choice.language}
          onChoose={(chosen) => setChoice({ ...choice, language: chosen })}
        />
        <EditionChoice
          edition={edition}
          numbers={(releases ?? []).map(({ number }) => number)}
          onChoose={(release) => setChoice({ ...choice, release })}
        />
        {files.length > 0 && <ArchiveButton files={files} choice={choice} />}
      </div>
      {!programme && edition === undefined ? (
        <p className="note warn">{say("noProgramme")}</p>
      ) : (
        isPending && <CardsToCome />
      )}
      {isError && <p className="note bad">{say("failed")}</p>}
      {(data?.warnings ?? []).map((warning) => (
        <p className="note warn" key={warning}>
          {warning}
        </p>
      ))}
      <ul className="document-cards">
        {forAll(files).map((file) => (
          <DocumentCardView key={file.path} file={file} choice={choice} />
        ))}
        <PersonalCard groups={groups.flatMap(({ entries }) => entries)} choice={choice} />
      </ul>
      <ul className="document-cards">
        <li>
          <Link to="/visits/$visit/access" params={{ visit: live.id }} className="document-card">
            <SignCard sign={KeyRound} name={say("links")} more={say("linksMore")} />
          </Link>
        </li>
      </ul>
      {groups.map(({ folder, entries }) =>
        entries.length === 0 ? null : (
          <Receivers key={folder} title={say(`for.${folder}`)} entries={entries} choice={choice} />
        ),
      )}
    </div>
  );
}

/** The outline of the first cards, while the list of documents is made. */
function CardsToCome() {
  const say = useSay(sayFiles);
  return (
    <>
      <p className="unseen" role="status">
        {say("loading")}
      </p>
      <ul className="document-cards to-come" aria-hidden="true">
        {[1, 2, 3].map((card) => (
          <li key={card} className="document-card">
            <span className="first-page" data-paper />
            <b>&nbsp;</b>
            <span className="small">&nbsp;</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LanguageProps {
  readonly chosen: string | undefined;
  onChoose(chosen: string | undefined): void;
}

/**
 * The choice between all languages of the visit and one: a language of the visit, or another in which its title is
 * written.
 */
function LanguageChoice({ chosen, onChoose }: LanguageProps) {
  const say = useSay(sayFiles);
  const { visit } = useSnapshot();
  const { language } = useReader();
  const written = languages.filter((tag) => visit.title[tag] !== undefined);
  const choices = [...new Set([...visit.languages, ...written])];
  if (choices.length < 2) return null;
  return (
    <select
      aria-label={say("language")}
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
    >
      <option value="">{say("allLanguages")}</option>
      {choices.map((tag) => (
        <option value={tag} key={tag}>
          {languageName(tag, language)}
        </option>
      ))}
    </select>
  );
}

interface EditionProps {
  readonly edition: number | undefined;
  readonly numbers: readonly number[];
  onChoose(edition: number | undefined): void;
}

function EditionChoice({ edition, numbers, onChoose }: EditionProps) {
  const say = useSay(sayFiles);
  const sayOf = useSay(sayRelease);
  return (
    <select
      aria-label={say("edition")}
      value={edition ?? ""}
      onChange={(event) => onChoose(event.target.value === "" ? undefined : Number(event.target.value))}
    >
      <option value="">{say("draft")}</option>
      {numbers.map((number) => (
        <option value={number} key={number}>
          {sayOf("releases.version", { number })}
        </option>
      ))}
    </select>
  );
}

function DocumentCardView({ file, choice }: { readonly file: DocumentCard; readonly choice: Choice }) {
  const say = useSay(sayFiles);
  const live = useLive();
  const { version } = useSnapshot();
  const key = nameKeyOf(file.path);
  const address = fileAddress(live.id, file.path, choice);
  const ending = endingOf(file.path);
  return (
    <li>
      <a className="document-card" href={address} download>
        {ending === "pdf" ? (
          <FirstPage address={pictureAddress(live.id, file.path, choice, version)} />
        ) : (
          <FirstLines address={stateAddress(address, choice, version)} isPage={ending === "html"} />
        )}
        <b>{key ? say(key) : file.path}</b>
        <span className="soft small">{ending.toUpperCase()}</span>
      </a>
    </li>
  );
}

/** The personal programme of one person or interpreter, chosen here. */
function PersonalCard({
  groups,
  choice,
}: {
  readonly groups: readonly FileGroup[];
  readonly choice: Choice;
}) {
  const say = useSay(sayFiles);
  const live = useLive();
  const { version } = useSnapshot();
  const [chosen, setChosen] = useState("");
  const printed = groups.filter(({ files }) => files.some(({ path }) => endingOf(path) === "pdf"));
  const one = printed.find(({ id }) => id === chosen) ?? printed[0];
  const pdf = one?.files.find(({ path }) => endingOf(path) === "pdf");
  if (!one || !pdf) return null;
  return (
    <li className="document-card">
      <FirstPage address={pictureAddress(live.id, pdf.path, choice, version)} />
      <b>{say("personal")}</b>
      <select aria-label={say("whose")} value={one.id} onChange={({ target }) => setChosen(target.value)}>
        {printed.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span className="row small">
        {one.files.map(({ path }) => (
          <a key={path} href={fileAddress(live.id, path, choice)} download>
            {endingOf(path) === "ics" ? say("calendar") : endingOf(path).toUpperCase()}
          </a>
        ))}
      </span>
    </li>
  );
}

interface ReceiversProps {
  readonly title: string;
  readonly entries: readonly FileGroup[];
  readonly choice: Choice;
}

/** Lists recipients with their documents. A field finds one of many. */
function Receivers({ title, entries, choice }: ReceiversProps) {
  const say = useSay(sayFiles);
  const { language } = useReader();
  const live = useLive();
  const [text, setText] = useState("");
  const wanted = text.trim().toLocaleLowerCase();
  const shown = entries.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <section className="card stack" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="spread" />
        {entries.length > 12 && (
          <input
            type="search"
            aria-label={say("search", { title })}
            placeholder={say("search", { title })}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        {entries.length > 1 && (
          <ArchiveButton files={shown.flatMap(({ files }) => files)} choice={choice} of={title} />
        )}
      </div>
      <ul className="receivers">
        {shown.map(({ id, name, files }) => (
          <li key={id}>
            <span>{name}</span>
            {files.map(({ path }) => (
              <a
                key={path}
                href={fileAddress(live.id, path, choice)}
                download
                aria-label={labelled(language, name, endingOf(path).toUpperCase())}
              >
                {endingOf(path) === "ics" ? say("calendar") : endingOf(path).toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ArchiveProps {
  readonly files: readonly DocumentCard[];
  readonly choice: Choice;
  /** The content of the archive, for its name; by default, everything. */
  readonly of?: string;
}

/** Fetches documents in sequence and downloads them as one archive. */
function ArchiveButton({ files, choice, of }: ArchiveProps) {
  const say = useSay(sayFiles);
  const { language } = useReader();
  const live = useLive();
  const notifyFault = useNotifyFault();
  const [done, setDone] = useState<number>();
  const pack = async () => {
    setDone(0);
    try {
      const { archiveOf } = await import("./archive.ts");
      const content = await archiveOf(
        files.map(({ path }) => ({ path, address: fileAddress(live.id, path, choice) })),
        setDone,
      );
      const name = [live.id, choice.language].filter(Boolean).join("-");
      give(content, `${name}.zip`, "application/zip");
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
    setDone(undefined);
  };
  const name =
    done === undefined ? say(of ? "archive" : "archiveAll") : say("packing", { done, of: files.length });
  return (
    <button
      type="button"
      className={of ? "button" : "button main"}
      aria-label={of && done === undefined ? labelled(language, name, of) : name}
      disabled={done !== undefined || files.length === 0}
      onClick={() => void pack()}
    >
      <Archive size={15} aria-hidden="true" /> {name}
    </button>
  );
}
