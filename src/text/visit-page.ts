// Texts of the page of the visit itself: title, dates, languages, legs, topics and contacts.
import { voice } from "./say.ts";

export const sayVisit = voice("visitPage");
