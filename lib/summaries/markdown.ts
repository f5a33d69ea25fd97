import type { SummaryView } from './view';
import type { ClaimView, Quotation } from './view-claim';
import type { EvidenceView } from './view-evidence';
import type { Fact, Inline } from './view-frame';

/** Lays a summary out as Markdown (CommonMark 0.31). Words stay words: nothing in them is markup. */
export function summaryMarkdown(view: SummaryView): string {
  const { tally, draft, dropped, closing } = view;
  const parts = tally.parts.map((part) => part.label).join(', ');
  const blocks = [
    ...(draft ? [`> **${inline(draft.warning)}**`] : []),
    `# ${inline(view.title)}`,
    `*${inline(view.kind)}*`,
    factList(view.facts),
    paragraphs(parts ? `${tally.total}: ${parts}.` : `${tally.total}.`),
    ...view.apart.map((line) => paragraphs(line)),
    ...view.sections.flatMap(({ heading, explained, claims }) => [
      `## ${inline(heading)} (${claims.length})`,
      paragraphs(explained),
      ...claims.flatMap(claimBlocks),
    ]),
    ...(dropped
      ? [
          `## ${inline(dropped.heading)} (${dropped.items.length})`,
          paragraphs(dropped.explained),
          dropped.items
            .map(({ text, reason }) => `- ${inline(text)} (${inline(reason)})`)
            .join('\n'),
        ]
      : []),
    `## ${inline(closing.heading)}`,
    ...(closing.unsigned ? [paragraphs(closing.unsigned)] : []),
    factList(closing.facts),
    ...(draft ? [`> **${inline(draft.warning)}**`] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function claimBlocks(claim: ClaimView): string[] {
  return [
    `### ${inline(claim.number)}: ${inline(claim.text)}`,
    `**${inline(claim.verdict)}**`,
    ...claim.passages.map((passage) => quote(passage)),
    factList(claim.facts),
    ...claim.rationales.flatMap(({ by, verdict, text }) => [
      `*${inline(by)} (${inline(verdict)})*`,
      paragraphs(text),
    ]),
    ...(claim.evidence
      ? [
          `#### ${inline(claim.evidence.heading)}`,
          claim.evidence.items.map(evidenceItem).join('\n\n'),
        ]
      : []),
  ];
}

function evidenceItem({ stance, citation, quotations, facts }: EvidenceView): string {
  const rest = [...quotations.map(quote), factList(facts)].filter(Boolean).join('\n\n');
  const item = `- **${inline(stance)}:** ${inlines(citation)}`;
  return rest ? `${item}\n\n${rest.replace(/^(?=.)/gm, '  ')}` : item;
}

function quote({ label, text }: Quotation): string {
  return `> *${inline(label)}:*\n>\n${paragraphs(text).replace(/^/gm, '> ')}`;
}

function factList(facts: Fact[]): string {
  return facts.map(({ label, value }) => `- **${inline(label)}:** ${inlines(value)}`).join('\n');
}

/** A link that shows its own address is an autolink. */
function inlines(line: Inline[]): string {
  return line
    .map(({ text, href }) => (href ? `<${href}>` : onOneLine(text)))
    .join('')
    .trim();
}

/** Text as a whole line or the end of one. */
function inline(text: string): string {
  return onOneLine(text.trim());
}

function onOneLine(text: string): string {
  return escapeLine(text.replace(/\s*[\r\n]\s*/g, ' '));
}

/** Text that keeps its lines and paragraphs. */
function paragraphs(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => escapeLine(line.trim()));
  return lines
    .join('\n')
    .replace(/(?<=[^\n])\n(?=[^\n])/g, '\\\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** Takes the meaning from what would be markup: anywhere in a line, and at its beginning. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&~|$#]/g, '\\$&')
    .replace(/^[+\-=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
