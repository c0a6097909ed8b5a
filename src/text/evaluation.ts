// Texts of the evaluation page: questionnaires, their answers in pictures, their questions.
import { voice } from "./say.ts";

export const sayEvaluation = voice("evaluation");
