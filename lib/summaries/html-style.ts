import { createHash } from 'node:crypto';

/** The look of an exported summary: readable on paper, on a phone, and in the dark. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b17, #efece5); --muted: light-dark(#565147, #b8b1a4);
  --line: light-dark(#e5e1d9, #33302b); --ground: light-dark(#fffefb, #161513); --warn: light-dark(#85510a, #e9b765);
  --warn-ground: light-dark(#fcf1dd, #362a17); --link: light-dark(#2846a3, #a8baff); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: .25rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.375rem; margin: 3rem 0 .25rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.125rem; line-height: 1.4; margin: .25rem 0 .5rem; }
h2 { color: var(--status, var(--ink)); }
h4, .kind, .status { font: 600 .8125rem/1.5 system-ui, sans-serif; margin: 0; }
dt, .label { font: .8125rem/1.5 system-ui, sans-serif; color: var(--muted); margin: 0; }
.kind { color: var(--link); }
.status { color: var(--status, var(--muted)); }
h4, * + .label { margin-top: .875rem; }
.status::before { content: "■ "; }
[data-status=corroborated] { --status: light-dark(#0f6b58, #65cdb4); }
[data-status=disputed] { --status: light-dark(#b03a0c, #ff9a70); }
[data-status=unverifiable] { --status: light-dark(#7a5a00, #e3c15c); }
[data-status=disagreement] { --status: light-dark(#8a3b8f, #dfa0e4); }
[data-status=in_review] { --status: light-dark(#1f5f9e, #86bcf2); }
article { margin: 1.5rem 0; padding-top: 1.25rem; border-top: 1px solid var(--line); break-inside: auto; }
blockquote { margin: .25rem 0 .75rem; padding: .125rem 0 .125rem 1rem; border-inline-start: 3px solid var(--line); }
blockquote p, .lines { margin: 0; white-space: pre-line; }
dl { display: grid; grid-template-columns: minmax(6.5rem, 9rem) minmax(0, 1fr); align-items: baseline; gap: .25rem 1rem; margin: .75rem 0; }
dd { margin: 0; }
ul { padding-inline-start: 1.25rem; }
li { margin: .75rem 0; }
a { color: var(--link); }
.explained { color: var(--muted); margin: 0; }
.draft { background: var(--warn-ground); color: var(--warn); border: 1px solid; padding: .75rem 1rem; margin: 0 0 2rem;
  font: 600 .9375rem/1.5 system-ui, sans-serif; }
.tally { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.tally li { margin: 0; }
@media print { :root { color-scheme: light; } main { max-width: none; padding: 0; } body { font-size: 10.5pt; }
  h1, h2, h3, h4, .status { break-after: avoid; } blockquote, li, dl { break-inside: avoid; } a { text-decoration: none; } }
`;

/** Lets the page load nothing and run nothing; its own style is named by its hash. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
