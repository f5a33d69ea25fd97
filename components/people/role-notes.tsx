import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { roles } from '@/lib/people/permissions';

/** What each role may do, from least to most. */
export function RoleNotes() {
  const t = useTranslations('people');
  return (
    <DefinitionList
      items={roles.map((role) => ({
        term: t(`roles.${role}`),
        value: t(`roleNotes.${role}`),
      }))}
    />
  );
}
