import type { SourceInput } from '@/lib/evidence/schema';

const blank: Omit<SourceInput, 'form' | 'kind' | 'title'> = {
  url: null,
  outlet: null,
  author: null,
  publishedOn: null,
  accessedOn: null,
  origin: null,
  alignedWith: [],
  verifiedPlace: null,
  verifiedOn: null,
  confidentiality: 'open',
};

/** A made-up source of the practice newsroom; the title says so, and the address is example.org. */
function practice(
  source: Pick<SourceInput, 'form' | 'kind' | 'title'> & Partial<SourceInput>,
): SourceInput {
  return { ...blank, ...source, title: `Practice: ${source.title}` };
}

export const practiceSources = {
  photographs: practice({
    form: 'media',
    kind: 'primary',
    title: 'Photographs of the gate of the Muse trade zone',
    url: 'https://example.org/practice/muse-gate',
    verifiedPlace: 'Muse, Shan State',
    verifiedOn: '2023-12-16',
    accessedOn: '2023-12-18',
  }),
  trader: practice({
    form: 'testimony',
    kind: 'primary',
    title: 'A trader in Muse, by telephone',
    confidentiality: 'confidential',
    verifiedPlace: 'By telephone',
    verifiedOn: '2023-12-16',
  }),
  tradeRegister: practice({
    form: 'document',
    kind: 'primary',
    title: 'Register of overland trade, 2022 to 2023',
    url: 'https://example.org/practice/overland-trade',
    outlet: 'Practice Trade Register',
    publishedOn: '2023-09-30',
    accessedOn: '2023-12-18',
  }),
  clinicCount: practice({
    form: 'link',
    kind: 'secondary',
    title: 'What the clinics of Namhsan counted',
    url: 'https://example.org/practice/namhsan-clinics',
    outlet: 'Practice Health Monitor',
    publishedOn: '2023-12-17',
    accessedOn: '2023-12-18',
    origin: 'Clinic staff in Namhsan',
  }),
  statement: practice({
    form: 'link',
    kind: 'primary',
    title: 'Statement on the bombardment of Namhsan',
    url: 'https://example.org/practice/tnla-statement',
    publishedOn: '2023-12-16',
    accessedOn: '2023-12-18',
    alignedWith: ["Ta'ang National Liberation Army"],
  }),
  survey: practice({
    form: 'link',
    kind: 'secondary',
    title: 'Survey of abandoned positions from the air',
    url: 'https://example.org/practice/abandoned-positions',
    outlet: 'Practice Imagery Desk',
    publishedOn: '2023-12-12',
    accessedOn: '2023-12-18',
  }),
  armyOrder: practice({
    form: 'document',
    kind: 'primary',
    title: 'Army order on the absence of Light Infantry Brigade 143',
    url: 'https://example.org/practice/army-order',
    publishedOn: '2023-11-02',
    accessedOn: '2023-12-18',
    alignedWith: ['Myanmar military'],
  }),
  estimate: practice({
    form: 'link',
    kind: 'secondary',
    title: 'How many fight on the side of the alliance',
    url: 'https://example.org/practice/strength',
    outlet: 'Practice Defence Review',
    publishedOn: '2023-11-20',
    accessedOn: '2023-12-18',
  }),
} satisfies Record<string, SourceInput>;

export type PracticeSource = keyof typeof practiceSources;
