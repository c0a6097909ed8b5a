// Leaving the application: unfinished text is saved, and the reader is asked about a form that was not submitted.

/** The forms into which something was typed since they were submitted. */
const begun = new Set<HTMLFormElement>();

/** Whether a form holds typed text that leaving the page would lose. */
const holdsText = (form: HTMLFormElement): boolean =>
  form.isConnected &&
  [...form.elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && field.type === "text")) &&
      field.value.trim() !== "",
  );

/** Fields save themselves when they lose the focus, which leaving the page does not do. */
function saveTyped(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches("input, textarea, [role=spinbutton]")) field.blur();
}

/**
 * Keeps watch from now on. Call it before documents are opened, so that typed text is saved before they store the
 * changes that wait.
 */
export function watchLeaving(): void {
  addEventListener("input", ({ target }) => {
    const form = target instanceof Element ? target.closest("form") : null;
    if (form && !form.matches("[role=search]")) begun.add(form);
  });
  addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement) begun.delete(target);
  });
  addEventListener("beforeunload", (event) => {
    saveTyped();
    if ([...begun].some(holdsText)) event.preventDefault();
  });
  addEventListener("pagehide", saveTyped);
  // A page that the browser restores has already handed over its changes.
  addEventListener("pageshow", (event) => {
    if (event instanceof PageTransitionEvent && event.persisted) location.reload();
  });
}
