// Texts of the insights page: load, wishes and fairness, a day's route, two releases compared.
import { voice } from "./say.ts";

export const sayPictures = voice("insights");
