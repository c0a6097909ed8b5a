// The style of the run of show on a phone, on top of that of guests' pages.

export const dayStyle = `
.day-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; }
.day-head h1 { margin: 0; }
.item[data-now] .what { border-left-width: 8px; }
.item[data-now] .time { color: var(--accent); font-weight: 700; }
.marks { justify-self: stretch; display: grid; gap: .5rem; }
.marks .row, .person { display: flex; flex-wrap: wrap; gap: .375rem; align-items: center; }
.marks button, #check-in button, #differences button { font: inherit; font-size: .9375rem; min-height: 2.75rem; padding: .25rem .75rem; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--surface); color: var(--ink); cursor: pointer; }
.marks button[aria-pressed="true"], #check-in button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.marks input[type="number"] { width: 5.5rem; }
.marks .late { display: flex; align-items: center; gap: .375rem; }
.marks .wide { display: grid; gap: .25rem; }
.marks .wide input, .marks .wide select { font: inherit; min-height: 2.75rem; width: 100%; }
.photo-form, .marks form { display: grid; gap: .5rem; }
.photo-form img { object-fit: cover; border-radius: 8px; }
.person { padding: .375rem 0; border-top: 1px solid var(--line); }
.person .name { flex: 1 1 9rem; }
#check-in, #differences { background: var(--surface); border: 2px solid var(--accent); border-radius: 12px; padding: 1rem; display: grid; gap: .75rem; }
#differences { border-color: var(--warn); }
#differences li { display: grid; gap: .375rem; padding: .5rem 0; border-top: 1px solid var(--line); }
#check-in select { font: inherit; min-height: 2.75rem; width: 100%; }
#waiting { border-left-color: var(--focus); }
`;
