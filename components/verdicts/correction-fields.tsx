'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { type FaultyElement, faultyElements } from '@/lib/verdicts/schema';

export interface CorrectionFieldsProps {
  faultyElements: readonly FaultyElement[];
  correctedWording: string;
  onChange: (part: { faultyElements?: FaultyElement[]; correctedWording?: string }) => void;
  errorOf: (field: string) => string | undefined;
}

/** What is wrong in detail, and the wording that would be right. */
export function CorrectionFields(props: CorrectionFieldsProps) {
  const t = useTranslations('verdicts');
  const error = props.errorOf('faultyElements');
  const errorId = useId();
  return (
    <>
      <fieldset aria-describedby={error ? errorId : undefined}>
        <legend className="mb-1 font-medium">{t('form.faulty')}</legend>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {faultyElements.map((element) => (
            <Checkbox
              key={element}
              label={t(`faulty.${element}`)}
              checked={props.faultyElements.includes(element)}
              onChange={(event) =>
                props.onChange({
                  faultyElements: faultyElements.filter((each) =>
                    each === element ? event.target.checked : props.faultyElements.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
        {error ? (
          <p id={errorId} className="mt-1 text-danger text-sm">
            {error}
          </p>
        ) : null}
      </fieldset>
      <Field label={t('form.corrected')} error={props.errorOf('correctedWording')} required>
        <TextArea
          value={props.correctedWording}
          onChange={(event) => props.onChange({ correctedWording: event.target.value })}
        />
      </Field>
    </>
  );
}
