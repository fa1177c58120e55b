import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, one of them would run on alone. */
const long = [
  'deleteVariants',
  'journeyEnglish',
  'orders.',
  'journeyArabic',
  'facts',
  'popupLook',
  'cardsPages',
];

const place = ({ moduleId }: TestSpecification) => {
  const found = long.findIndex((name) => moduleId.includes(`/${name}`));
  return found < 0 ? long.length : found;
};

/** Begins the long files first, the rest in the usual order. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
