import { Search } from 'lucide-react';
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { TextInput } from '@/components/ui/text-input';

/** Searches the library; the words are in the address, so that a search can be passed on. */
export function SourceSearch({ query }: { query: string }) {
  const t = useTranslations('evidence.sources');
  return (
    <Form action="/sources" role="search" className="mb-4 flex items-stretch gap-2">
      <Field label={t('search')} hideLabel className="flex-1">
        <TextInput
          key={query}
          type="search"
          name="query"
          defaultValue={query}
          placeholder={t('searchPlaceholder')}
          maxLength={200}
        />
      </Field>
      <Button type="submit" icon={<Search aria-hidden="true" />}>
        {t('searchAction')}
      </Button>
      {query === '' ? null : (
        <LinkButton href="/sources" variant="quiet">
          {t('clear')}
        </LinkButton>
      )}
    </Form>
  );
}
