// Texts of the pages of the record: minutes, commitments, practices, agreements, and the day itself.
import { voice } from "./say.ts";

export const sayCooperation = voice("cooperation");
