// The documents of the record as files: news item, reports, letters and practice sheets, in each format and language.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { apiPath } from "#contract";
import { type Language, labelled, languages, sayFiles } from "#text";
import { answered, call } from "../data/api.ts";
import { useLive } from "../data/live.ts";
import { LanguageChoice, useLanguageOf } from "../widgets/language-choice.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { endingOf } from "./files.ts";
import { FirstPage } from "./first-page.tsx";

interface ReportFile {
  readonly path: string;
  readonly title: string;
}

/** The files of one report. */
interface ReportRow {
  readonly name: string;
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly language: string | undefined }[];
}

const reportAddress = (visit: string, path: string): string =>
  apiPath("GET /api/visits/:visit/reports/:path{.+}", { params: { visit, path } });

/** Files grouped by report: `letters/jsi.en.pdf` is one of `letters/jsi`. */
export function rowsOf(files: readonly ReportFile[]): ReportRow[] {
  const rows = Map.groupBy(files, ({ path }) => path.replace(/(\.[A-Za-z-]+)?\.\w+$/, ""));
  return [...rows].map(([name, own]) => ({
    name,
    title: own[0]?.title ?? name,
    files: own.map(({ path }) => ({ path, language: /\.([A-Za-z-]+)\.\w+$/.exec(path)?.[1] })),
  }));
}

const forms: Readonly<Record<string, string>> = {
  pdf: "PDF",
  docx: "Word",
  html: "HTML",
  md: "Markdown",
  atom: "Atom",
};
const order = Object.keys(forms);

/** The reports of the stored record. */
export function Reports() {
  const say = useSay(sayFiles);
  const live = useLive();
  const reader = useReader();
  const { data, isPending, isError, dataUpdatedAt } = useQuery({
    queryKey: ["reports", live.id, reader.language],
    queryFn: async () =>
      answered(await call("GET /api/visits/:visit/reports", { params: { visit: live.id } })).items,
    staleTime: 0,
  });
  const rows = rowsOf(data ?? []);
  const spoken = languages.filter((one) =>
    rows.some(({ files }) => files.some(({ language }) => language === one)),
  );
  const [language, choose] = useLanguageOf(spoken);
  const groups = [
    { title: undefined, rows: rows.filter(({ name }) => !name.includes("/")).toReversed() },
    ...(["parties", "letters", "practices"] as const).map((folder) => ({
      title: say(`reports.${folder}`),
      rows: rows.filter(({ name }) => name.startsWith(`${folder}/`)),
    })),
  ];
  return (
    <section className="card stack" aria-labelledby="reports">
      <div className="row">
        <h2 id="reports">{say("reports")}</h2>
        <span className="spread" />
        {spoken.length > 1 && (
          <LanguageChoice
            label={say("reportsLanguage")}
            language={language}
            languages={spoken}
            onChoose={choose}
          />
        )}
      </div>
      <p className="soft small">{say("reportsMore")}</p>
      {isPending && <RowsToCome />}
      {isError && <p className="note bad">{say("failed")}</p>}
      <ul className="document-cards">
        {groups
          .flatMap(({ title, rows: own }) => (title === undefined ? own.map((row) => [row]) : [own]))
          .filter((own) => own.length > 0)
          .map((own) => (
            <ReportCard key={own[0]?.name ?? ""} rows={own} language={language} state={dataUpdatedAt} />
          ))}
      </ul>
      {groups.map(({ title, rows: own }) =>
        own.length === 0 ? null : (
          <div key={title ?? ""} className="stack">
            {title && <h3>{title}</h3>}
            <ul className="receivers reports">
              {own.map((row) => (
                <ReportLinks key={row.name} row={row} language={language} />
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

/** The outline of the first rows, while the reports are listed. */
function RowsToCome() {
  const say = useSay(sayFiles);
  return (
    <>
      <p className="unseen" role="status">
        {say("reportsLoading")}
      </p>
      <ul className="receivers reports to-come" aria-hidden="true">
        {[1, 2, 3, 4].map((row) => (
          <li key={row}>
            <span className="spread">&nbsp;</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOfRow = (row: ReportRow, say: (key: "report.news" | "report.report") => string): string =>
  row.name === "news" || row.name === "report" ? say(`report.${row.name}`) : row.title;

interface CardProps {
  readonly rows: readonly ReportRow[];
  readonly language: Language;
  /** When the list was fetched: a newer list has newer pictures. */
  readonly state: number;
}

/** The first page of one report, chosen here if there are several of its kind. */
function ReportCard({ rows, language, state }: CardProps) {
  const say = useSay(sayFiles);
  const live = useLive();
  const [chosen, setChosen] = useState("");
  const row = rows.find(({ name }) => name === chosen) ?? rows[0];
  const pdf = row?.files.find((file) => file.language === language && endingOf(file.path) === "pdf");
  if (!row || !pdf) return null;
  const name = nameOfRow(row, say);
  return (
    <li className="document-card">
      <FirstPage address={`${reportAddress(live.id, `${pdf.path}.svg`)}?state=${state}`} />
      {rows.length === 1 ? (
        <b>{name}</b>
      ) : (
        <select
          aria-label={say("reports")}
          value={row.name}
          onChange={({ target }) => setChosen(target.value)}
        >
          {rows.map((one) => (
            <option key={one.name} value={one.name}>
              {nameOfRow(one, say)}
            </option>
          ))}
        </select>
      )}
      <a className="small" href={reportAddress(live.id, pdf.path)} download>
        PDF
      </a>
    </li>
  );
}

function ReportLinks({ row, language }: { readonly row: ReportRow; readonly language: Language }) {
  const say = useSay(sayFiles);
  const reader = useReader();
  const live = useLive();
  const name = nameOfRow(row, say);
  const own = row.files
    .filter(
      (file) => file.language === language || (file.language === undefined && endingOf(file.path) === "html"),
    )
    .toSorted((a, b) => order.indexOf(endingOf(a.path)) - order.indexOf(endingOf(b.path)));
  return (
    <li>
      <span>{name}</span>
      {own.map(({ path }) => (
        <a
          key={path}
          href={reportAddress(live.id, path)}
          download
          aria-label={labelled(reader.language, name, forms[endingOf(path)] ?? "")}
        >
          {forms[endingOf(path)]}
        </a>
      ))}
    </li>
  );
}
