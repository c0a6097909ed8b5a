// Writes days on the pages across visits with their years.
import { dateInProse } from "#text";
import { useReader } from "../widgets/reader.tsx";

export function useDay(): (day: string) => string {
  const { language } = useReader();
  return (day) => dateInProse(Temporal.PlainDate.from(day), language);
}
