/**
 * Where a person may live, as far as it changes who answers and by when. `settings.region` holds one of them or
 * 'unknown'. Texts: `deadlines.regions.<id>`.
 */
export const regions = [
  'eea',
  'uk',
  'california',
  'unitedStates',
  'brazil',
  'mexico',
  'southKorea',
  'turkiye',
  'cis',
  'mainlandChina',
  'elsewhere',
] as const;
export type Region = (typeof regions)[number] | 'unknown';
