// Writes docs/news.md: the news items of two typical records.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newsPage } from "./news-page.ts";

writeFileSync(join(import.meta.dirname, "../docs/news.md"), newsPage());
