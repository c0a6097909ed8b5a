// What the pages of the record say: minutes, commitments, practices, agreements, and the day itself.
import { voice } from "./say.ts";

export const sayCooperation = voice("cooperation");
