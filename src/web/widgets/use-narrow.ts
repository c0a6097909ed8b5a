// Whether the page is as narrow as a phone.
import { useSyncExternalStore } from "react";

const query = matchMedia("(max-width: 700px)");
const subscribe = (listener: () => void) => {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
