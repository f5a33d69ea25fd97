import { DefinitionList } from '@/components/ui/definition-list';
import { TextLink } from '@/components/ui/text-link';
import type { Fact } from '@/lib/summaries/view-frame';

/** Labelled values; the labels in the interface's type, the values in the document's. */
export function FactList({ facts, className }: { facts: Fact[]; className?: string }) {
  if (facts.length === 0) return null;
  return (
    <DefinitionList
      className={className}
      items={facts.map(({ label, value }) => ({
        key: label,
        term: <span className="font-sans text-sm">{label}</span>,
        value: (
          <span dir="auto" className="block whitespace-pre-line">
            {value.map(({ text, href }) =>
              href ? (
                <TextLink key={text} href={href}>
                  {text}
                </TextLink>
              ) : (
                text
              ),
            )}
          </span>
        ),
      }))}
    />
  );
}
