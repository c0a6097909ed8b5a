// What the room of the visit itself says: its title, dates and languages, its legs, topics and contacts.
import { visitPage as en } from "./en/visit-page.ts";
import { voice } from "./say.ts";
import { visitPage as sl } from "./sl/visit-page.ts";
import { visitPage as zhHans } from "./zh-Hans/visit-page.ts";

export const sayVisit = voice({ en, "zh-Hans": zhHans, sl });
