// Texts of calls for pairing: the pages of the programme office, and those of the cities.
import { voice } from "./say.ts";

export const sayCalls = voice("calls");
export const sayCityCall = voice("cityCall");
