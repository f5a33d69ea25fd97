import { contentSecurityPolicy, style } from './html-style';
import { html, Markup } from './markup';
import type { SummaryView } from './view';
import type { ClaimView, Quotation } from './view-claim';
import type { EvidenceView } from './view-evidence';
import type { Fact, Inline } from './view-frame';

/**
 * Lays a summary out as one HTML file that needs nothing else: no scripts, no requests. `language`
 * (a BCP 47 tag) is that of the words around the article's own.
 */
export function summaryHtml(view: SummaryView, language: string): string {
  const { draft } = view;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${draft ? `${draft.mark}: ` : ''}${view.title} (${view.kind})</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${draft ? html`<p class="draft" role="note">${draft.warning}</p>\n` : null}<p class="kind">${view.kind}</p>
<h1${languageOf(view.language)} dir="auto">${view.title}</h1>
${factTable(view.facts)}${tallyList(view)}${view.apart.map((line) => html`<p>${line}</p>\n`)}${view.sections.map(
  ({ status, heading, explained, claims }) => html`<section data-status="${status}">
<h2>${heading} (${claims.length})</h2>
<p class="explained">${explained}</p>
${claims.map(claimArticle)}</section>
`,
)}${droppedSection(view)}<section>
<h2>${view.closing.heading}</h2>
${view.closing.unsigned ? html`<p>${view.closing.unsigned}</p>\n` : null}${factTable(view.closing.facts)}</section>
</main>
</body>
</html>
`;
  return page.html;
}

function tallyList({ tally }: SummaryView): Markup {
  const parts = tally.parts.map(
    ({ status, label }) => html`<li class="status" data-status="${status}">${label}</li>\n`,
  );
  return html`<p><strong>${tally.total}</strong></p>\n${parts.length > 0 ? html`<ul class="tally">\n${parts}</ul>\n` : null}`;
}

function claimArticle(claim: ClaimView): Markup {
  const { status, passages, rationales, evidence } = claim;
  return html`<article data-status="${status}">
<p class="label">${claim.number}</p>
<h3 dir="auto">${claim.text}</h3>
<p class="status">${claim.verdict}</p>
${passages.map(quotation)}${factTable(claim.facts)}${rationales.map(
  ({ by, verdict, text }) => html`<p class="label">${by} (${verdict})</p>
${text ? html`<p class="lines" dir="auto">${text}</p>\n` : null}`,
)}${evidence ? html`<h4>${evidence.heading}</h4>\n<ul>\n${evidence.items.map(evidenceItem)}</ul>\n` : null}</article>
`;
}

function evidenceItem({ stance, citation, quotations, facts }: EvidenceView): Markup {
  return html`<li><strong>${stance}:</strong> <cite dir="auto">${citation.map(inline)}</cite>
${quotations.map(quotation)}${factTable(facts)}</li>
`;
}

function droppedSection({ dropped }: SummaryView): Markup | null {
  if (!dropped) return null;
  const items = dropped.items.map(
    ({ text, reason }) => html`<li><bdi>${text}</bdi> (<bdi>${reason}</bdi>)</li>\n`,
  );
  return html`<section>
<h2>${dropped.heading} (${dropped.items.length})</h2>
<p class="explained">${dropped.explained}</p>
<ul>
${items}</ul>
</section>
`;
}

function quotation({ label, text, language }: Quotation): Markup {
  return html`<p class="label">${label}</p>
<blockquote${languageOf(language)}><p dir="auto">${text}</p></blockquote>
`;
}

/** Free text may stand where a language tag is asked for; then nothing is said of the language. */
function languageOf(language: string | null): Markup | null {
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)
    ? html` lang="${language}"`
    : null;
}

function factTable(facts: Fact[]): Markup | null {
  if (facts.length === 0) return null;
  const rows = facts.map(
    ({ label, value }) =>
      html`<dt>${label}</dt><dd class="lines" dir="auto">${value.map(inline)}</dd>\n`,
  );
  return html`<dl>\n${rows}</dl>\n`;
}

function inline({ text, href }: Inline): Markup {
  return href
    ? html`<a href="${href}" rel="noopener noreferrer nofollow">${text}</a>`
    : html`${text}`;
}
