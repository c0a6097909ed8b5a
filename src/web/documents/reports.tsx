// The documents of the record as files: news item, reports, letters and practice sheets, in each format and language.
import { useQuery } from "@tanstack/react-query";
import { apiPath } from "#contract";
import { type Language, labelled, languages, sayFiles } from "#text";
import { answered, call } from "../data/api.ts";
import { useLive } from "../data/live.ts";
import { LanguageChoice, useLanguageOf } from "../widgets/language-choice.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { endingOf } from "./files.ts";

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
  const { data, isPending, isError } = useQuery({
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

function ReportLinks({ row, language }: { readonly row: ReportRow; readonly language: Language }) {
  const say = useSay(sayFiles);
  const reader = useReader();
  const live = useLive();
  const name = row.name === "news" || row.name === "report" ? say(`report.${row.name}`) : row.title;
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
