// The news item, sentence by sentence, with the findings of the checker. A person edits the sentences beside their
// records.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { languageFor, sayNewsEditor, sayShell } from "#text";
import { answered, call } from "../data/api.ts";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { LanguageChoice, useLanguageOf } from "../widgets/language-choice.tsx";
import { useSay } from "../widgets/reader.tsx";
import { BeginNews } from "./begin-news.tsx";
import { NewsCheck } from "./news-check.tsx";
import { NewsFacts } from "./news-facts.tsx";
import { NewsPhotos } from "./news-photos.tsx";
import { NewsSentenceRow } from "./news-sentence-row.tsx";
import { NewsSettings } from "./news-settings.tsx";
import "./news.css";

export function NewsPage() {
  const say = useSay(sayNewsEditor);
  const sayFrame = useSay(sayShell);
  const { record } = useRecordSnapshot();
  return (
    <div className="page stack news-page">
      <h1>{sayFrame("page.news")}</h1>
      <p className="soft">{say("intro")}</p>
      <NewsFacts />
      {record.news ? <NewsDraft /> : <BeginNews />}
    </div>
  );
}

function NewsDraft() {
  const say = useSay(sayNewsEditor);
  const live = useLive();
  const { visit } = useSnapshot();
  const { record, version } = useRecordSnapshot();
  const languages = [...new Set((record.news?.languages ?? visit.languages).map(languageFor))];
  const [language, choose] = useLanguageOf(languages);
  const { data } = useQuery({
    queryKey: ["news", live.id, language, version],
    queryFn: async () =>
      answered(
        await call("GET /api/visits/:visit/record/news", {
          params: { visit: live.id },
          query: { language },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="row">
        <NewsSettings language={language} />
        <span className="spread" />
        <LanguageChoice label={say("language")} language={language} languages={languages} onChoose={choose} />
      </div>
      {data && (
        <div className="news-columns">
          <article className="card news-text">
            {data.sentences.map((sentence, i) => (
              <NewsSentenceRow
                // A sentence keeps its field while its text changes.
                key={`${language} ${sentence.state === "added" ? sentence.written : ""} ${sentence.of.join(" ")} ${sentence.composed}`}
                sentence={sentence}
                number={i + 1}
                isNew={sentence.paragraph !== data.sentences[i - 1]?.paragraph}
                language={language}
              />
            ))}
          </article>
          <NewsCheck draft={data} language={language} />
        </div>
      )}
      <NewsPhotos />
    </>
  );
}
