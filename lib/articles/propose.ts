import { parseDay } from '@/lib/articles/day';
import { type FrontMatter, readFrontMatter } from '@/lib/articles/front-matter';
import { namesIn, readHead } from '@/lib/articles/head';
import { languageOf } from '@/lib/articles/language-of';
import { findPublicationDate } from '@/lib/articles/publication-date';
import { languageTagSchema, type Proposal } from '@/lib/articles/schema';
import { shorten } from '@/lib/articles/shorten';
import { webAddressSchema } from '@/lib/web-address';

/**
 * What an article seems to say about itself, for a person to check: front matter first, then
 * labelled lines, headline, byline and dateline at its head, then what the text gives away ("told
 * The Example"). Never fails; what cannot be told is null, and the language then English.
 */
export function proposeDetails(text: string): Proposal {
  const front = readFrontMatter(text);
  const body = text.slice(front.end);
  const head = readHead(body);
  const url = webAddress(first(front, 'url', 'link', 'canonical', 'source') ?? head.url);
  const authors = all(front, 'authors', 'author', 'by', 'byline').flatMap(namesIn);
  const outlet =
    first(front, 'outlet', 'publisher', 'publication', 'site', 'site_name') ??
    head.outlet ??
    outletSpeaking(body) ??
    hostOf(url);
  return {
    title: shorten(first(front, 'title', 'headline') ?? head.title, 300),
    outlet: outlet === null ? null : shorten(outlet, 200),
    authors: (authors.length > 0 ? authors : head.authors).slice(0, 50),
    url,
    language: declaredLanguage(front) ?? languageOf(body),
    publishedOn: frontMatterDay(front) ?? findPublicationDate(body)?.day ?? null,
  };
}

function all({ fields }: FrontMatter, ...names: string[]): string[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

function first(front: FrontMatter, ...names: string[]): string | null {
  return all(front, ...names)[0] ?? null;
}

function frontMatterDay(front: FrontMatter): string | null {
  const days = all(front, 'date', 'published', 'published_on', 'publication_date', 'pub_date');
  return days.map(parseDay).find((day) => day !== null) ?? null;
}

function declaredLanguage(front: FrontMatter): string | null {
  const tag = first(front, 'lang', 'language');
  return tag !== null && languageTagSchema.safeParse(tag).success ? tag : null;
}

function webAddress(value: string | null): string | null {
  return webAddressSchema('articles.notUrl').safeParse(value).data ?? null;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

const NAME = "(The (?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})";
const speaking = [
  new RegExp(
    `${NAME}\\s?(?:was|were|is|has been) (?:not able|unable) to (?:independently )?(?:verify|confirm)`,
    'u',
  ),
  new RegExp(`${NAME}\\s?(?:could not|cannot) (?:independently )?(?:verify|confirm)`, 'u'),
  new RegExp(`\\b(?:told|tells) ${NAME}`, 'u'),
];

/** The outlet, where the text has it speak: "told The Example", "The Example could not verify". */
function outletSpeaking(text: string): string | null {
  for (const pattern of speaking) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name) return name;
  }
  return null;
}
