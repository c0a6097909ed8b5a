// What the room of pictures says: load, wishes and fairness, the way of a day, two releases beside each other.
import { insights as en } from "./en/insights.ts";
import { voice } from "./say.ts";
import { insights as sl } from "./sl/insights.ts";
import { insights as zhHans } from "./zh-Hans/insights.ts";

export const sayPictures = voice({ en, "zh-Hans": zhHans, sl });
