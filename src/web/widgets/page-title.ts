// The title of the page in the browser: in tabs, in the list of visited pages, and read out first by a screen reader.
import { useEffect } from "react";

/** Names the page by its parts, the most special first, and the product last. Empty parts are left out. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts, "Entente"].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
