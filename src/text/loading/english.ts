// Only the English texts: what a browser loads first (vite.config.ts puts this in place of all-languages.ts).
import { addEnglish } from "../catalogues.ts";
import * as en from "../en/index.ts";

addEnglish(en);
