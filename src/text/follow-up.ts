// Texts of the follow-up with guests: their commitments, the minutes that they sign, comments, reminders.
import { voice } from "./say.ts";

export const sayFollowUp = voice("followUp");
