// Language and theme in the bar. Their menu is a third of all that the bar needs, so it comes after the page is there.
import { lazy, Suspense } from "react";

const PreferencesMenu = lazy(() =>
  import("./preferences-menu.tsx").then((module) => ({ default: module.PreferencesMenu })),
);

export const Preferences = () => (
  <Suspense fallback={<span className="preferences-place" />}>
    <PreferencesMenu />
  </Suspense>
);
