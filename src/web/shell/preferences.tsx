// Language and theme in the bar. Their menu is a third of the bar's code, so it is loaded after the page.
import { lazy, Suspense } from "react";

const PreferencesMenu = lazy(() =>
  import("./preferences-menu.tsx").then((module) => ({ default: module.PreferencesMenu })),
);

export const Preferences = () => (
  <Suspense fallback={<span className="preferences-place" />}>
    <PreferencesMenu />
  </Suspense>
);
