// Texts of the insights page: load, wishes and fairness, a day's route, two releases compared.
import { insights as en } from "./en/insights.ts";
import { voice } from "./say.ts";
import { insights as sl } from "./sl/insights.ts";
import { insights as zhHans } from "./zh-Hans/insights.ts";

export const sayPictures = voice({ en, "zh-Hans": zhHans, sl });
