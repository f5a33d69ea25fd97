import type { Quotation as QuotationView } from '@/lib/summaries/view-claim';

/** Words quoted exactly, marked with their language where it is known. */
export function Quotation({ label, text, language }: QuotationView) {
  return (
    <figure className="mt-3 break-inside-avoid border-s-3 ps-4">
      <figcaption className="font-sans text-ink-muted text-sm">{label}</figcaption>
      <blockquote
        dir="auto"
        lang={language ?? undefined}
        className="mt-0.5 whitespace-pre-line italic"
      >
        {text}
      </blockquote>
    </figure>
  );
}
